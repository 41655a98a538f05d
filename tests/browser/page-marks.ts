import type { Page } from 'puppeteer-core';
import { until } from './harness/until.ts';

/** The last line of every test page: once it is marked, all before it has been read. */
export const LAST_LINE = '<p id="last">The end: <i>Interpol</i>.</p>';

/** A whole test page around some content. */
export const pageOf = (content: string): string =>
  `<!doctype html><html lang="en"><title>Test</title><body>${content}${LAST_LINE}`;

/** What is marked on a page besides its last line, in the order of the alphabet; parts in a paragraph are joined. */
const wordsOf = (frame: Pick<Page, 'evaluate'>): Promise<{ words: string[]; isRead: boolean }> =>
  frame.evaluate(() => {
    const blocks = 'p, pre, summary, td, text, tspan[x], div, body';
    const words: string[] = [];
    let isRead = false;
    for (const highlight of CSS.highlights.values()) {
      let before: StaticRange | undefined;
      for (const range of [...highlight] as unknown as StaticRange[]) {
        const node = range.startContainer as Text;
        const text = node.data.slice(range.startOffset, range.endOffset);
        const goesOn =
          before !== undefined &&
          before.startContainer !== node &&
          before.endOffset === (before.startContainer as Text).length &&
          range.startOffset === 0 &&
          node.parentElement?.closest(blocks) === before.startContainer.parentElement?.closest(blocks);
        if (node.parentElement?.closest('#last')) isRead = true;
        else if (goesOn) words[words.length - 1] += text;
        else words.push(text);
        before = range;
      }
    }
    return { words: words.map((text) => text.replace(/\s+/g, ' ')).sort(), isRead };
  });

/**
 * Waits until exactly these words are marked, besides the page's last line.
 * @param frame a page or a frame in it
 * @param isWhole whether the page has no last line of ours, so that nothing tells when all of it has been read
 */
export async function waitForWords(
  frame: Pick<Page, 'evaluate'>,
  wanted: readonly string[],
  { isWhole = false }: { isWhole?: boolean } = {},
): Promise<void> {
  const expected = [...wanted].sort().join(' | ');
  await until(
    `the marks ${expected}`,
    () => wordsOf(frame),
    ({ words, isRead }) => (isWhole || isRead) && words.join(' | ') === expected,
  );
}
