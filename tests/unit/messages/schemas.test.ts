import { describe, expect, it } from 'vitest';
import { isEmptyRequest, isMentionRequest } from '../../../lib/messages/guards.ts';
import { isActRequest, isCardSubject, isFrameReport } from '../../../lib/messages/schemas.ts';

const report = {
  host: 'news.example',
  since: 1,
  state: { kind: 'on' },
  mentions: [{ id: 1, kind: 'name', topic: 'un/security-council', text: 'UN', before: '', after: '' }],
};
const subject = { topic: 'un', text: 'UN', context: 'The UN said so.', site: 'news.example' };
const act = {
  act: 'cite',
  value: 'un-sg-ban',
  text: 'UN',
  context: 'The UN said so.',
  page: { title: 'News', site: 'news.example', url: 'https://news.example/' },
};

describe('what the background takes from a page', () => {
  it('takes what the page script sends', () => {
    expect(isFrameReport(report)).toBe(true);
    expect(isCardSubject(subject)).toBe(true);
  });

  it.each([
    null,
    { ...report, since: 'x' },
    { ...report, mentions: [{ ...report.mentions[0], topic: 'https://evil.example' }] },
    { ...report, mentions: Array.from({ length: 5001 }, () => report.mentions[0]) },
    { ...report, state: { kind: 'hacked' } },
  ])('ignores a report that is not one: %#', (value) => {
    expect(isFrameReport(value)).toBe(false);
  });

  it.each([
    undefined,
    { ...subject, context: 'x'.repeat(20_001) },
    { ...subject, claim: { quantity: { qualifier: 'exactly', low: -1, unit: 'people' } } },
    { ...subject, pageDate: 'yesterday' },
  ])('ignores a question that is not one: %#', (value) => {
    expect(isCardSubject(value)).toBe(false);
  });

  it.each([
    act,
    { ...act, act: 'openTopic', value: 'un/security-council' },
    { ...act, act: 'quiet', value: 'un' },
    { ...act, act: 'siteOff', value: 'news.example' },
    { ...act, act: 'marks', value: 'strong' },
    { ...act, act: 'format', value: 'csl-json' },
  ])('takes what was pressed in a card: $act', (value) => {
    expect(isActRequest(value)).toBe(true);
  });

  it.each([
    { ...act, value: '../x' },
    { ...act, act: 'openTopic', value: 'x' },
    { ...act, act: 'quiet', value: 'news.example' },
    { ...act, act: 'siteOff', value: '' },
    { ...act, act: 'marks', value: 'loud' },
    { ...act, act: 'format', value: 'mla' },
    { ...act, act: 'reset' },
    { ...act, page: {} },
  ])('ignores what no card offers: $act $value', (value) => {
    expect(isActRequest(value)).toBe(false);
  });
});

describe('what the page script takes from the popup', () => {
  it('takes a whole number as a mention, and nothing else', () => {
    expect(isMentionRequest({ id: 3 })).toBe(true);
    expect(isMentionRequest({ id: 'x' })).toBe(false);
    expect(isMentionRequest(null)).toBe(false);
  });

  it('takes an empty request only when it is empty', () => {
    expect(isEmptyRequest({})).toBe(true);
    expect(isEmptyRequest({ a: 1 })).toBe(false);
  });
});
