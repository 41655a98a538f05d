import { describe, expect, it } from 'vitest';
import { groupMentions } from '../../../components/browse/grouping.ts';
import { topicTree } from '../../../components/browse/topictree.ts';
import { base } from '../../../lib/facts/bundle.ts';
import type { FrameReport, ListedMention } from '../../../lib/model/page.ts';

const mention = (
  id: number,
  topic: string,
  text: string,
  kind: ListedMention['kind'] = 'name',
): ListedMention => ({
  id,
  kind,
  topic,
  text,
  before: '',
  after: '',
});
const frame = (frameId: number, ...mentions: ListedMention[]): { frameId: number; report: FrameReport } => ({
  frameId,
  report: { host: 'news.example', since: 1, state: { kind: 'on' }, mentions },
});

describe('the list of a page', () => {
  it('puts names that read alike on one line, across frames, and every figure on its own', () => {
    const groups = groupMentions([
      frame(
        0,
        mention(1, 'un', 'UN'),
        mention(2, 'fighters', '6,500', 'figure'),
        mention(3, 'fighters', '6,500', 'figure'),
      ),
      frame(4, mention(1, 'un', 'UN'), mention(2, 'interpol', 'Interpol')),
    ]);
    expect(groups.map(({ root, count, lines }) => [root, count, lines.length])).toEqual([
      ['fighters', 2, 2],
      ['un', 2, 1],
      ['interpol', 1, 1],
    ]);
    expect(groups[1]?.lines[0]?.places.map(({ frameId }) => frameId)).toEqual([0, 4]);
  });

  it('is empty for a page without mentions', () => {
    expect(groupMentions([frame(0)])).toEqual([]);
  });
});

describe('the topic tree', () => {
  const tree = topicTree(base.topics, base.facts);

  it('holds every fact once', () => {
    expect(tree.map(({ topic }) => topic.id)).toEqual(['interpol', 'un', 'fighters']);
    expect(tree.reduce((sum, { count }) => sum + count, 0)).toBe(base.facts.length);
  });

  it('shows no branch without facts', () => {
    const counts = tree.flatMap(({ children }) => children.map(({ count }) => count));
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });
});
