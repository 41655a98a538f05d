import { describe, expect, it } from 'vitest';
import { compareDates, heldOn, today } from '../../../lib/facts/date.ts';

describe('dates of different precision', () => {
  it.each([
    ['2015', '2016', -1],
    ['2015-05', '2015-05-29', 0],
    ['2015-05-29', '2015', 0],
    ['2015-06', '2015-05-29', 1],
    ['2014-12-31', '2015', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareDates(a, b))).toBe(sign);
  });
});

describe('holding on a day', () => {
  it('includes the first and the last day', () => {
    const may = { from: '2015-05-01', until: '2015-05-31' };
    expect(heldOn(may, '2015-05-01')).toBe(true);
    expect(heldOn(may, '2015-05-31')).toBe(true);
    expect(heldOn(may, '2015-06-01')).toBe(false);
    expect(heldOn(may, '2015-04-30')).toBe(false);
  });

  it('is possible where the day is known only by its month or year', () => {
    const term = { from: '2007-01-01', until: '2016-12-31' };
    expect(heldOn(term, '2016')).toBe(true);
    expect(heldOn(term, '2017-01')).toBe(false);
  });

  it('is open where no end is known', () => {
    expect(heldOn({ from: '2017-01-01' }, '2026-11-24')).toBe(true);
    expect(heldOn({}, '1900')).toBe(true);
  });
});

it('today is a full day, in UTC', () => {
  expect(today(new Date('2026-11-24T23:30:00Z'))).toBe('2026-11-24');
});
