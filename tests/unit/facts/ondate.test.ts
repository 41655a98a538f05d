import { describe, expect, it } from 'vitest';
import { base } from '../../../lib/facts/bundle.ts';
import { onDate } from '../../../lib/facts/ondate.ts';
import { baseOf, fact } from './sample.ts';

const valuesOn = (timeline: string, day: string): unknown[] =>
  onDate(base, timeline, day).held.map(({ fact: { value } }) =>
    typeof value === 'object' ? value.amount : value,
  );

describe('who held an office on a day', () => {
  it.each([
    ['security-council-presidency', '2015-05', ['LT']],
    ['security-council-presidency', '2015-05-29', ['LT']],
    ['security-council-presidency', '2014-01-31', ['JO']],
    ['security-council-presidency', '2021-10-15', ['KE']],
    ['security-council-presidency', '2022-01', ['NO']],
    ['security-council-presidency', '2026-11-24', ['LV']],
    ['security-council-elected-members', '2015-05-29', ['AO TD CL JO LT MY NZ NG ES VE']],
    ['security-council-elected-members', '2021-07', ['EE IE IN KE MX NE NO TN VC VN']],
    ['un-secretary-general', '1948', ['Trygve Lie']],
    ['un-secretary-general', '2015-05-29', ['Ban Ki-moon']],
    ['un-secretary-general', '2016-12-31', ['Ban Ki-moon']],
    ['un-secretary-general', '2017-01-01', ['António Guterres']],
    ['un-deputy-secretary-general', '2015-06-19', ['Jan Eliasson']],
    ['interpol-secretary-general', '2014-11-06', ['Ronald K. Noble']],
    ['interpol-secretary-general', '2015-05-29', ['Jürgen Stock']],
    ['interpol-president', '2017-06', ['Meng Hongwei']],
    ['interpol-seat', '1930', ['Vienna']],
    ['interpol-seat', '1943', ['Berlin']],
    ['interpol-seat', '2015', ['Lyon']],
  ])('%s on %s', (timeline, day, values) => {
    expect(valuesOn(timeline, day)).toEqual(values);
  });

  it('names both on the day of a handover', () => {
    expect(valuesOn('interpol-secretary-general', '2014-11-07')).toEqual(['Ronald K. Noble', 'Jürgen Stock']);
  });
});

describe('how many there were on a day', () => {
  it.each([
    ['un-members', '1960', [99]],
    ['un-members', '2015-05-29', [193]],
    ['interpol-members', '2015-05-29', [190]],
    ['interpol-members', '2018-01', [192]],
    ['interpol-members', '2022', [195]],
  ])('%s on %s', (timeline, day, values) => {
    expect(valuesOn(timeline, day)).toEqual(values);
  });
});

describe('what is not known', () => {
  it('is not filled with the count before, which stands beside it', () => {
    const { held, before, after } = onDate(base, 'un-members', '1965');
    expect(held).toEqual([]);
    expect([before?.id, after?.id]).toEqual(['un-members-1960', 'un-members-1970']);
  });

  it('is who follows the last known Secretary-General', () => {
    expect(onDate(base, 'un-secretary-general', '2027-01-01').held).toEqual([]);
    expect(onDate(base, 'un-secretary-general', '2027-01-01').before?.id).toBe('un-sg-guterres');
  });

  it('is who presides over the Council after the last turn that is fixed', () => {
    expect(valuesOn('security-council-presidency', '2027-01')).toEqual([]);
  });

  it('is every office that there is not', () => {
    expect(onDate(base, 'king-of-the-world', '2015')).toEqual({ held: [] });
  });
});

describe('the latest of a line', () => {
  const line = baseOf([
    fact('first', { timeline: 'office', from: '2000', until: '2010', asOf: '2010' }),
    fact('second', { timeline: 'office', from: '2012', asOf: '2015-06' }),
    fact('counted', { timeline: 'count', asOf: '1970' }),
    fact('counted-again', { timeline: 'count', asOf: '1980' }),
  ]);
  const on = (timeline: string, day: string) =>
    onDate(line, timeline, day).held.map(({ fact: { id }, isCertain }) => [id, isCertain]);

  it('is certain up to the day it was last seen, and then only not known to have ended', () => {
    expect(on('office', '2015-06')).toEqual([['second', true]]);
    expect(on('office', '2020')).toEqual([['second', false]]);
    expect(onDate(line, 'office', '2020').before?.id).toBe('first');
  });

  it('leaves a gap a gap', () => {
    expect(on('office', '2011')).toEqual([]);
  });

  it('holds for its own day alone where it is a count of one day', () => {
    expect(on('count', '1970-05')).toEqual([['counted', true]]);
    expect(on('count', '1990')).toEqual([]);
  });
});

it('every month from 2014 to 2026 has its presidency, of a member of that year', () => {
  const permanent = ['CN', 'FR', 'RU', 'GB', 'US'];
  const wrong: string[] = [];
  for (let at = 0; at < 13 * 12; at++) {
    const month = `${2014 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    const [president, ...more] = valuesOn('security-council-presidency', month);
    const [elected] = valuesOn('security-council-elected-members', month);
    const members = [...permanent, ...String(elected).split(' ')];
    if (more.length > 0 || members.length !== 15 || !members.includes(String(president))) wrong.push(month);
  }
  expect(wrong).toEqual([]);
});
