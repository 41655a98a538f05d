import { describe, expect, it } from 'vitest';
import english from '../../../assets/locales/en.json' with { type: 'json' };
import { chooseLocale } from '../../../lib/i18n/locale.ts';
import { speak } from '../../../lib/i18n/speak.ts';
import { ENGLISH, Words } from '../../../lib/i18n/words.ts';

describe('the language of the interface', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['pt-BR', 'es-419'], 'es'],
    [['zh_TW'], 'zh'],
    [['sw'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (tags, locale) => expect(chooseLocale(tags)).toBe(locale));

  it('begins its lines on the right in Arabic alone', () => {
    expect(new Words('ar', english).dir).toBe('rtl');
    expect(ENGLISH.dir).toBe('ltr');
  });
});

describe('a message', () => {
  it('follows the plural rules of its language', () => {
    const russian = new Words('ru', {
      ...english,
      'people.exactly': '{low, plural, one {# человек} few {# человека} other {# человек}}',
    });
    expect([1, 3, 25].map((low) => russian.say('people.exactly', { low }))).toEqual([
      '1 человек',
      '3 человека',
      '25 человек',
    ]);
  });

  it('in Arabic sets apart the names that run the other way, and never what it chooses by', () => {
    const words = speak('ar');
    expect(words.say('date.since', { date: 'INTERPOL' })).toBe(`منذ \u2068INTERPOL\u2069`);
    expect(words.say('date.since', { date: '2015' })).toBe('منذ 2015');
    expect(words.say('root.name', { root: 'un' })).toBe('الأمم المتحدة');
    expect(ENGLISH.say('date.since', { date: 'INTERPOL' })).not.toContain('\u2068');
  });

  it('that lacks a value throws rather than showing a gap', () => {
    expect(() => ENGLISH.say('fact.asOf')).toThrow('date');
  });
});
