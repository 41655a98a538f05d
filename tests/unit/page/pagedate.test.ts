import { describe, expect, it } from 'vitest';
import { fromUrl, publishedIn, toDate } from '../../../lib/page/pagedate.ts';

describe('the date in an address', () => {
  it.each([
    ['https://news.example/2015/05/30/un-meets.html', '2015-05-30'],
    ['https://news.example/world/2015-05-30-un-meets', '2015-05-30'],
    ['https://news.example/2015/may/30/un-meets', '2015-05-30'],
    ['https://news.example/world/20150530-OYT1/', '2015-05-30'],
    ['https://news.example/20150530', '2015-05-30'],
    ['https://news.example/2015/05/un-meets', '2015-05'],
    ['https://news.example/2015/un-meets', undefined],
    ['https://news.example/story-20150530', undefined],
    ['https://news.example/2015053012', undefined],
    ['https://news.example/2015/13/40/x', undefined],
    ['https://news.example/2015/02/30/x', undefined],
    ['https://news.example/2015/march-of-the-penguins', undefined],
  ])('%s → %s', (url, date) => {
    expect(fromUrl(url)).toBe(date);
  });
});

describe('the date in metadata', () => {
  it.each([
    ['2015-05-30T08:00:00Z', '2015-05-30'],
    // The day where it was published, whatever the day in Greenwich.
    ['2015-05-30T23:30:00-05:00', '2015-05-30'],
    [' 2015-05-30', '2015-05-30'],
    ['2015/05/30', '2015-05-30'],
    ['20150530', '2015-05-30'],
    ['20150530T080000', '2015-05-30'],
    ['2015-05', '2015-05'],
    ['2015', undefined],
    ['05/30/2015', undefined],
    ['30 May 2015', undefined],
    ['2015-02-30', undefined],
    ['2015-02-99', undefined],
    ['1432972800', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s → %s', (value, date) => {
    expect(toDate(value)).toBe(date);
  });
});

describe('the date in structured data', () => {
  const article = { '@type': 'NewsArticle', datePublished: '2015-05-30' };
  const video = { '@type': 'VideoObject', datePublished: '2014-01-01' };
  const site = { '@type': ['WebSite', 'Thing'], name: 'Paper' };

  it.each([
    ['an article alone', article, '2015-05-30'],
    ['an article after a video', [video, article], '2015-05-30'],
    [
      'an article in a graph',
      { '@context': 'https://schema.org', '@graph': [site, video, article] },
      '2015-05-30',
    ],
    ['an article that a page is about', { '@type': 'WebPage', mainEntity: article }, '2015-05-30'],
    ['a kind of article', { '@type': ['BlogPosting'], datePublished: '2015-05' }, '2015-05'],
    ['only a page', { '@type': 'WebPage', datePublished: '2013-02-01' }, '2013-02-01'],
    ['no date', site, undefined],
    ['a date inside a comment on it', { ...site, comment: article }, undefined],
    ['a date that is no text', { '@type': 'Article', datePublished: 2015 }, undefined],
    ['nothing at all', null, undefined],
  ])('%s', (_, data, date) => {
    expect(publishedIn(JSON.stringify(data))).toBe(date);
  });

  it('is found where the data is no JSON', () => {
    expect(
      publishedIn('{"@type": "NewsArticle",\n "headline": "Say "no"", "datePublished" : "2015-05-30",}'),
    ).toBe('2015-05-30');
  });
});
