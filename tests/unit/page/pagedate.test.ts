import { describe, expect, it } from 'vitest';
import { fromUrl, toDate } from '../../../lib/page/pagedate.ts';

describe('the date in an address', () => {
  it.each([
    ['https://news.example/2015/05/30/un-meets.html', '2015-05-30'],
    ['https://news.example/world/2015-05-30-un-meets', '2015-05-30'],
    ['https://news.example/2015/05/un-meets', '2015-05'],
    ['https://news.example/story-20150530', undefined],
    ['https://news.example/2015/13/40/x', undefined],
  ])('%s → %s', (url, date) => {
    expect(fromUrl(url)).toBe(date);
  });
});

describe('the date in metadata', () => {
  it.each([
    ['2015-05-30T08:00:00Z', '2015-05-30'],
    [' 2015-05-30', '2015-05-30'],
    ['2015-05', undefined],
    ['30 May 2015', undefined],
    ['2015-02-99', undefined],
    [null, undefined],
  ])('%s → %s', (value, date) => {
    expect(toDate(value)).toBe(date);
  });
});
