import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../lib/i18n/locale.ts';
import type { PlaceForm } from '../../../lib/i18n/places.ts';
import { speak } from '../../../lib/i18n/speak.ts';
import type { Claim } from '../../../lib/model/mention.ts';
import type { Quantity } from '../../../lib/model/quantity.ts';
import { sayClaim } from '../../../lib/wording/claim.ts';
import { dateValues, sayPeriod } from '../../../lib/wording/date.ts';
import { sayPlaces } from '../../../lib/wording/places.ts';
import { sayCounted, sayCountries } from '../../../lib/wording/quantity.ts';

/** Spaces that keep words on one line are written as plain ones here. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('places', () => {
  it.each<[Locale, PlaceForm, string[], string]>([
    ['en', 'from', ['NL', 'BE'], 'from the Netherlands and Belgium'],
    ['en', 'from', ['BE', 'NL'], 'from Belgium and the Netherlands'],
    ['en', 'bare', ['SY', 'PH'], 'Syria and the Philippines'],
    ['fr', 'from', ['SY', 'IQ', 'NL'], 'de Syrie, d’Irak et des Pays-Bas'],
    ['fr', 'in', ['ML', 'SO', 'PH', 'CU', 'IR'], 'au Mali, en Somalie, aux Philippines, à Cuba et en Iran'],
    ['fr', 'bare', ['NL'], 'Pays-Bas'],
    ['es', 'from', ['SY', 'IQ'], 'de Siria e Irak'],
    ['es', 'from', ['SY', 'GB'], 'de Siria y del Reino Unido'],
    ['es', 'to', ['NL'], 'a los Países Bajos'],
    ['de', 'from', ['SY', 'IQ'], 'aus Syrien und dem Irak'],
    ['de', 'in', ['SY', 'IQ', 'TR'], 'in Syrien, im Irak und in der Türkei'],
    ['de', 'to', ['SY', 'NL'], 'nach Syrien und in die Niederlande'],
    [
      'de',
      'from',
      ['NL', 'US', 'GB'],
      'aus den Niederlanden, den Vereinigten Staaten und dem Vereinigten Königreich',
    ],
    ['ru', 'from', ['SY', 'IQ', 'NL'], 'из Сирии, Ирака и Нидерландов'],
    ['ru', 'in', ['SY', 'PH'], 'в Сирии и на Филиппинах'],
    ['ru', 'to', ['SY', 'TR', 'LY', 'SA'], 'в Сирию, Турцию, Ливию и Саудовскую Аравию'],
    [
      'ru',
      'in',
      ['IL', 'CU', 'ML', 'BA', 'CN'],
      'в Израиле, на Кубе, в Мали, в Боснии и Герцеговине и в Китае',
    ],
    ['ar', 'from', ['SY', 'IQ'], 'من سوريا والعراق'],
    ['zh', 'to', ['SY', 'IQ'], '前往叙利亚和伊拉克'],
    ['vi', 'in', ['SY', 'IQ'], 'tại Syria và Iraq'],
  ])('in %s, %s %j: %s', (locale, form, codes, text) =>
    expect(sayPlaces(codes, speak(locale), form)).toBe(text),
  );

  it.each(LOCALES)('leave nothing of a rule behind in %s', (locale) => {
    const words = speak(locale);
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const names = new Intl.DisplayNames(words.tag, { type: 'region', fallback: 'none' });
    for (const code of codes.filter((one) => names.of(one) !== undefined))
      for (const form of ['bare', 'from', 'in', 'to'] as const)
        expect(sayPlaces([code], words, form)).toMatch(/^[^$|]+$/);
  });
});

describe('counts', () => {
  const people = (qualifier: Quantity['qualifier'], low: number): Quantity => ({
    qualifier,
    low,
    high: low,
    unit: 'people',
  });
  it.each<[Locale, Quantity, string]>([
    ['ru', people('moreThan', 21), 'более 21 человека'],
    ['ru', people('moreThan', 22), 'более 22 человек'],
    ['ru', people('exactly', 22), '22 человека'],
    ['ru', people('exactly', 25_000), '25 000 человек'],
    ['ru', people('order', 1000), 'тысячи людей'],
    ['ar', people('exactly', 2), 'شخصان'],
    ['ar', people('moreThan', 2), 'أكثر من شخصين'],
    ['ar', people('exactly', 7), '7 أشخاص'],
    ['ar', people('exactly', 15), '15 شخصًا'],
    ['ar', people('moreThan', 25_000), 'أكثر من 25,000 شخص'],
    ['fr', people('about', 1), 'environ 1 personne'],
    ['fr', people('exactly', 1_000_000), '1 000 000 de personnes'],
    ['es', people('moreThan', 25_000), 'más de 25.000 personas'],
    ['de', people('atLeast', 1), 'mindestens 1 Person'],
    ['zh', people('moreThan', 25_000), '超过25,000人'],
    ['vi', people('moreThan', 25_000), 'hơn 25.000 người'],
  ])('in %s, %j: %s', (locale, quantity, text) =>
    expect(plain(sayCounted(quantity, 'people', speak(locale)))).toBe(text),
  );

  it.each<[Locale, string]>([
    ['en', 'from more than 100 countries'],
    ['fr', 'de plus de 100 pays'],
    ['es', 'de más de 100 países'],
    ['de', 'aus mehr als 100 Ländern'],
    ['ru', 'более чем из 100 стран'],
    ['ar', 'من أكثر من 100 دولة'],
    ['zh', '自超过100个国家'],
    ['vi', 'từ hơn 100 quốc gia'],
  ])('of countries of origin in %s: %s', (locale, text) =>
    expect(sayCountries({ qualifier: 'moreThan', value: 100 }, speak(locale), 'from')).toBe(text),
  );
});

describe('times', () => {
  it.each<[Locale, { from?: string; until?: string }, string]>([
    ['fr', { from: '2015-03-24' }, 'depuis le 24 mars 2015'],
    ['fr', { until: '2015-03' }, 'jusqu’en mars 2015'],
    ['es', { from: '2015-03-24' }, 'desde el 24 de marzo de 2015'],
    ['ru', { from: '2015-03' }, 'с марта 2015 г.'],
    ['ru', { from: '2015-03-24' }, 'с 24 марта 2015 г.'],
    ['ru', { until: '2015-03' }, 'по март 2015 г.'],
    ['de', { from: '2015-03-24' }, 'seit 24. März 2015'],
    ['zh', { from: '2015-03' }, '自2015年3月起'],
    ['vi', { from: '2015' }, 'từ 2015'],
    ['ar', { from: '2015-03' }, 'منذ مارس 2015'],
  ])('in %s, %j: %s', (locale, period, text) =>
    expect(plain(sayPeriod(period, speak(locale)) ?? '')).toBe(text),
  );

  it('that something was known for', () =>
    expect(plain(speak('fr').say('fact.asOf', dateValues('2015-03-24', speak('fr'))))).toBe(
      'au 24 mars 2015',
    ));
});

const claim: Claim = {
  quantity: { qualifier: 'moreThan', low: 25_000, unit: 'people' },
  measure: 'travelled',
  origins: { count: { qualifier: 'moreThan', value: 100 }, countries: [] },
  destinations: ['SY', 'IQ'],
  groups: [],
};

it.each<[Locale, string]>([
  ['fr', 'plus de 25 000 personnes · ayant fait le voyage · de plus de 100 pays · Syrie et Irak'],
  ['de', 'mehr als 25.000 Personen · dorthin gereist · aus mehr als 100 Ländern · Syrien und Irak'],
  ['ru', 'более 25 000 человек · выехали туда · более чем из 100 стран · Сирия и Ирак'],
  ['zh', '超过25,000人 · 曾前往当地 · 来自超过100个国家 · 叙利亚和伊拉克'],
])('a claim as a card reads it, in %s', (locale, text) =>
  expect(plain(sayClaim(claim, speak(locale)).join(' · '))).toBe(text),
);
