import { describe, expect, it } from 'vitest';
import { PendingRuns } from '../../../lib/page/pending.ts';
import type { TextRun } from '../../../lib/page/textrun.ts';

// What text nodes are does not matter here, only which is which.
const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name }) as unknown as Text) as [Text, Text, Text];

/** A run of whole text nodes of ten letters, or of parts of them. */
const runOf = (text: string, ...nodes: (Text | [node: Text, from: number, to: number])[]): TextRun => ({
  text,
  pieces: nodes.map((part, i) => {
    const [node, from, to] = Array.isArray(part) ? part : [part, 0, 10];
    return { node, from, to, at: i * 10 };
  }),
  block: {} as Element,
  lang: '',
  seams: [],
});

/** Everything that waits still, once it is answered. */
function rest(pending: PendingRuns): string[] {
  pending.answer();
  const texts: string[] = [];
  for (let run = pending.take(); run !== undefined; run = pending.take()) texts.push(run.text);
  return texts;
}

describe('runs that wait for answers', () => {
  it('come back once answered, in the order they were read', () => {
    const pending = new PendingRuns();
    pending.add(runOf('first', a));
    pending.add(runOf('second', b));
    expect(pending.take()).toBeUndefined();
    expect(pending.hasAnswers).toBe(false);
    pending.answer();
    expect(pending.hasAnswers).toBe(true);
    expect(rest(pending)).toEqual(['first', 'second']);
    expect(pending.hasAnswers).toBe(false);
  });

  it.each([
    ['as a part of more', runOf('all', a, b, c)],
    ['alone', runOf('alone', b)],
    ['in part', runOf('part', [b, 4, 6])],
  ])('wait no longer when some of their text is read once more, %s', (_, again) => {
    const pending = new PendingRuns();
    pending.add(runOf('older', a, b));
    pending.add(runOf('other', c, [b, 10, 20]));
    pending.supersede(again);
    expect(rest(pending)).not.toContain('older');
  });

  it('wait on beside other parts of one long text', () => {
    const pending = new PendingRuns();
    pending.add(runOf('beginning', [a, 0, 10]));
    pending.supersede(runOf('end', [a, 10, 20]));
    pending.add(runOf('end', [a, 10, 20]));
    expect(rest(pending)).toEqual(['beginning', 'end']);
  });

  it('are forgotten after their answer has come, too, when their text is read before they are', () => {
    const pending = new PendingRuns();
    pending.add(runOf('older', a));
    pending.answer();
    pending.supersede(runOf('newer', a, b));
    expect(rest(pending)).toEqual([]);
  });

  it('may be asked about once more', () => {
    const pending = new PendingRuns();
    const run = runOf('text', a);
    pending.add(run);
    pending.answer();
    const again = pending.take();
    expect(again).toBe(run);
    pending.supersede(run);
    pending.add(run);
    expect(rest(pending)).toEqual(['text']);
  });

  it('are none when all is forgotten', () => {
    const pending = new PendingRuns();
    pending.add(runOf('asked', a));
    pending.answer();
    pending.add(runOf('later', b));
    pending.clear();
    expect(rest(pending)).toEqual([]);
  });
});
