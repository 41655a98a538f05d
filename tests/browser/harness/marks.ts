import type { Page } from 'puppeteer-core';
import { HOSTS } from './driver.ts';
import { until } from './until.ts';

/** The words marked on a page, in reading order, by the name of the highlight. */
export type Marks = Record<string, string[]>;

/** Reads the marks from the page's own registry of highlights, which the extension's script shares. */
export const marksOf = (page: Page): Promise<Marks> =>
  page.evaluate(() => {
    const entries = [...CSS.highlights].map(([name, highlight]): [string, string[]] => {
      const ranges = ([...highlight] as unknown as StaticRange[]).sort((a, b) =>
        a.startContainer === b.startContainer
          ? a.startOffset - b.startOffset
          : a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
            ? -1
            : 1,
      );
      const words: string[] = [];
      let last: StaticRange | undefined;
      for (const range of ranges) {
        const text = (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
        const goesOn =
          last !== undefined &&
          last.endContainer !== range.startContainer &&
          last.endOffset === (last.endContainer as Text).data.length &&
          range.startOffset === 0;
        if (goesOn) words[words.length - 1] += text;
        else words.push(text);
        last = range;
      }
      return [name, words.map((text) => text.replace(/\s+/g, ' '))];
    });
    return Object.fromEntries(entries);
  });

/** Waits until the marks are as wanted. */
export const waitForMarks = (page: Page, what: string, wanted: (marks: Marks) => boolean): Promise<Marks> =>
  until(what, () => marksOf(page), wanted);

/** The middle of the first line of marked words in the viewport, after scrolling there. */
export function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const one of [...highlight] as unknown as StaticRange[]) {
        const text = (one.startContainer as Text).data.slice(one.startOffset, one.endOffset);
        if (!text.replace(/\s+/g, ' ').includes(wanted)) continue;
        one.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        const box = range.getClientRects()[0];
        if (box !== undefined) return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
      }
    }
    throw new Error(`Nothing is marked that reads "${wanted}".`);
  }, words);
}

/** The whole document as text, without the one element that Gloss may add. */
export const documentWithoutHost = (page: Page): Promise<string> =>
  page.evaluate(
    (hosts) => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelectorAll(hosts).forEach((host) => host.remove());
      return copy.outerHTML;
    },
    HOSTS.replace(':root > ', 'html > '),
  );
