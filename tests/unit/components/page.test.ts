import { describe, expect, it } from 'vitest';
import { groupMentions } from '../../../components/browse/grouping.ts';
import { viewPage } from '../../../components/browse/pageview.ts';
import { snippetOf } from '../../../components/browse/snippet.ts';
import type { FrameReport, ListedMention, PageState } from '../../../lib/model/page.ts';

const mention = (
  id: number,
  topic: string,
  text: string,
  more: Partial<ListedMention> = {},
): ListedMention => ({
  id,
  kind: 'name',
  topic,
  text,
  before: '',
  after: '',
  ...more,
});
const figure = (id: number, text: string): ListedMention => mention(id, 'fighters', text, { kind: 'figure' });
const frame = (
  frameId: number,
  mentions: ListedMention[],
  more: Partial<FrameReport> = {},
): { frameId: number; report: FrameReport } => ({
  frameId,
  report: { host: 'news.example', since: 1, state: { kind: 'on' }, mentions, ...more },
});

describe('the list of a page', () => {
  it('puts names that read alike on one line, across frames, and every figure on its own', () => {
    const groups = groupMentions([
      frame(0, [mention(1, 'un', 'UN'), figure(2, '6,500'), figure(3, '6,500')]),
      frame(4, [mention(1, 'un', 'Un'), mention(2, 'interpol', 'Interpol')]),
    ]);
    expect(groups.map(({ root, count, lines }) => [root, count, lines.length])).toEqual([
      ['fighters', 2, 2],
      ['un', 2, 1],
      ['interpol', 1, 1],
    ]);
    expect(groups[1]?.lines[0]?.places.map(({ frameId, id }) => [frameId, id])).toEqual([
      [0, 1],
      [4, 1],
    ]);
  });

  it('keeps the names of one topic together, in the order in which topics first appear', () => {
    const [group] = groupMentions([
      frame(0, [
        mention(1, 'un/security-council', 'Security Council'),
        mention(2, 'un', 'UN'),
        mention(3, 'un/security-council', 'UNSC'),
      ]),
    ]);
    expect(group?.lines.map(({ text }) => text)).toEqual(['Security Council', 'UNSC', 'UN']);
  });

  it('is empty for a page without mentions', () => {
    expect(groupMentions([frame(0, [])])).toEqual([]);
  });
});

describe('the state of a page', () => {
  const stateOf = (state: PageState, mentions: ListedMention[] = []) =>
    viewPage({ kind: 'frames', frames: [frame(0, mentions, { state })] });

  it('is loading or silent while no frame has reported', () => {
    expect(viewPage({ kind: 'silent', loading: true }).status.kind).toBe('loading');
    expect(viewPage({ kind: 'silent', loading: false }).status.kind).toBe('silent');
    expect(viewPage({ kind: 'frames', frames: [] }).status.kind).toBe('silent');
  });

  it('says what was found, and how many', () => {
    const found = stateOf({ kind: 'on' }, [mention(1, 'un', 'UN'), mention(2, 'un', 'UN')]);
    expect([found.status.kind, found.count, found.site]).toEqual([
      'found',
      2,
      { host: 'news.example', on: true },
    ]);
    expect(stateOf({ kind: 'on' }).status.kind).toBe('nothing');
  });

  it('lists nothing where it is off, and can be switched on there', () => {
    const off = stateOf({ kind: 'off' }, [mention(1, 'un', 'UN')]);
    expect([off.status, off.count, off.site?.on]).toEqual([{ kind: 'off', host: 'news.example' }, 0, false]);
  });

  it('offers no site in a private window, where what is chosen for one would be kept', () => {
    const page = frame(0, [mention(1, 'un', 'UN')], { isPrivate: true });
    const { status, site } = viewPage({ kind: 'frames', frames: [page] });
    expect([status.kind, site]).toEqual(['found', undefined]);
  });

  it('keeps what was found before it paused, with the reason', () => {
    const paused = stateOf({ kind: 'paused', why: 'size' }, [mention(1, 'un', 'UN')]);
    expect([paused.status, paused.count]).toEqual([{ kind: 'paused', why: 'size' }, 1]);
  });

  it('has no switch for a file', () => {
    expect(viewPage({ kind: 'frames', frames: [frame(0, [], { host: '' })] }).site).toBeUndefined();
  });
});

describe('a snippet', () => {
  const around = (before: string, after: string) => snippetOf(mention(1, 'un', 'UN', { before, after }));

  it('leaves out what is far before the mention, at a word, and says so', () => {
    const { before } = around('the ministers who met for the first time in years at the ', '.');
    expect(before).toBe('…the first time in years at the ');
  });

  it('marks what was cut off by the reader of the page', () => {
    expect(around('said the ', ' on').before).toBe('…said the ');
    expect(around('', ' on Friday').after).toBe(' on Friday…');
  });

  it('leaves whole sentences as they are', () => {
    expect(around('“The ', ' met.')).toEqual({ before: '“The ', text: 'UN', after: ' met.' });
    expect(around('', '')).toEqual({ before: '', text: 'UN', after: '' });
  });

  it('cuts scripts without spaces where it must', () => {
    const { before } = around('安'.repeat(60), '');
    expect(before).toBe(`…${'安'.repeat(34)}`);
  });
});
