import type { Frame, Page } from 'puppeteer-core';
import type { PageServer } from './harness/server.ts';
import { until } from './harness/until.ts';

/** The last line of every test page: once it is marked, all before it has been read. */
export const LAST_LINE = '<p id="last">The end: <i>Interpol</i>.</p>';

/** A whole test page around some content. */
export const pageOf = (content: string): string =>
  `<!doctype html><html lang="en"><title>Test</title><body>${content}${LAST_LINE}`;

/** What is marked on a page besides its last line, in the order of the alphabet; parts in a paragraph are joined. */
const wordsOf = (frame: Pick<Page, 'evaluate'>): Promise<{ words: string[]; isRead: boolean }> =>
  frame.evaluate(() => {
    const blocks = 'h1, p, li, pre, summary, td, text, tspan[x], div, body';
    const words: string[] = [];
    let isRead = false;
    for (const [name, highlight] of CSS.highlights) {
      if (!/^gloss-(interpol|un|fighters)$/.test(name)) continue;
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
 * @param hasLastLine false for a page without our last line, where nothing tells when all of it has been read
 */
export async function waitForWords(
  frame: Pick<Page, 'evaluate'>,
  wanted: readonly string[],
  { hasLastLine = true }: { hasLastLine?: boolean } = {},
): Promise<void> {
  const expected = [...wanted].sort().join(' | ');
  await until(
    `the marks ${expected}`,
    () => wordsOf(frame),
    ({ words, isRead }) => (isRead || !hasLastLine) && words.join(' | ') === expected,
  );
}

/** Opens a test page around some content in a tab, and waits until exactly these words are marked in it. */
export async function openMarked(
  server: PageServer,
  page: Page,
  path: string,
  content: string,
  words: readonly string[],
): Promise<void> {
  await page.goto(server.serve(path, { body: pageOf(content) }));
  await waitForWords(page, words);
}

/** The words whose card is open; '' while there is none. */
export const focused = (frame: Pick<Page, 'evaluate'>): Promise<string> =>
  frame.evaluate(() => {
    const ranges = [...(CSS.highlights.get('gloss-focus') ?? [])] as unknown as StaticRange[];
    return ranges
      .map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      )
      .join('');
  });

/** Waits until the card of some words is open, or none. */
export async function waitForFocus(frame: Pick<Page, 'evaluate'>, words: string): Promise<void> {
  await until(
    words === '' ? 'no card' : `the card of ${words}`,
    () => focused(frame),
    (text) => text === words,
  );
}

/**
 * Rests the pointer on an element's text.
 * @param frame the page, or a frame in it
 * @param line which of the lines it stands on
 */
export async function pointAt(page: Page, frame: Page | Frame, selector: string, line = 0): Promise<void> {
  await page.bringToFront();
  const at = await frame.evaluate(
    (wanted, which) => {
      // A page may call elements like methods of its document, or of their forms.
      const findAll = (root: Node, query: string): NodeListOf<Element> => {
        const { querySelectorAll } = (root === document ? Document : DocumentFragment)
          .prototype as ParentNode as {
          querySelectorAll: (this: Node, query: string) => NodeListOf<Element>;
        };
        return querySelectorAll.call(root, query);
      };
      const roots: Node[] = [document];
      for (const root of roots)
        for (const { shadowRoot } of findAll(root, '*'))
          if (shadowRoot instanceof ShadowRoot) roots.push(shadowRoot);
      const element = roots.map((root) => findAll(root, wanted)[0]).find((one) => one !== undefined)!;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const range = Document.prototype.createRange.call(document);
      range.selectNodeContents(element);
      const { left, top, width, height } = range.getClientRects()[which]!;
      return { x: left + width / 2, y: top + height / 2 };
    },
    selector,
    line,
  );
  const element = frame === page ? null : await (frame as Frame).frameElement();
  const outer = await element?.evaluate((box) => {
    const { left, top } = box.getBoundingClientRect();
    return { x: left + box.clientLeft, y: top + box.clientTop };
  });
  // From outside, as a hand does: a pointer that is already there does not arrive.
  await page.mouse.move(2, 2);
  await page.mouse.move(at.x + (outer?.x ?? 0), at.y + (outer?.y ?? 0), { steps: 3 });
}
