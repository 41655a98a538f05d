import { describe, expect, it } from 'vitest';
import { isEmptyRequest, isMentionRequest } from '../../../lib/messages/guards.ts';
import { isCardSubject, isCiteRequest, isFrameReport } from '../../../lib/messages/schemas.ts';

const report = {
  host: 'news.example',
  since: 1,
  state: { kind: 'on' },
  mentions: [{ id: 1, kind: 'name', topic: 'un/security-council', text: 'UN', before: '', after: '' }],
};
const subject = { topic: 'un', text: 'UN', context: 'The UN said so.' };

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

  it('takes a question for a citation, with a passage or without', () => {
    const page = { quote: 'x', title: 'y', site: 'news.example', url: 'https://news.example/' };
    expect(isCiteRequest({ fact: 'un-sg-ban', format: 'apa' })).toBe(true);
    expect(isCiteRequest({ fact: 'un-sg-ban', format: 'csl-json', page })).toBe(true);
  });

  it.each([
    { fact: '../x', format: 'apa' },
    { fact: 'un-sg-ban', format: 'mla' },
    { fact: 'un-sg-ban', format: 'apa', page: { quote: 'x'.repeat(2001), title: '', site: '', url: '' } },
    { fact: 'un-sg-ban', format: 'apa', page: {} },
  ])('ignores a question for a citation that is not one: %#', (value) => {
    expect(isCiteRequest(value)).toBe(false);
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
