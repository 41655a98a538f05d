/*
 * What an eye would take offence at in a page of the extension or in a card, one line for each element. Each of these
 * runs in the page, and stands alone.
 */

/**
 * What reaches beyond the window, and text that is cut off without an ellipsis to say so.
 * @param root where to look: the document, or the shadow root of a card
 */
export function overflowing(root: Document | ShadowRoot = document): string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('body *, :host > *, [role="dialog"] *')) {
    // What only screen readers are told is one pixel wide on purpose.
    const box = element.getBoundingClientRect();
    if (!element.checkVisibility({ opacityProperty: true }) || box.width < 2 || box.height < 2) continue;
    const { overflowX, textOverflow, position } = getComputedStyle(element);
    const name = `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`;
    const scrolls = overflowX === 'auto' || overflowX === 'scroll';
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (isCut && (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis')
      found.push(`cut off: ${name}`);
    const isInScroller = element.closest('.scroller, table, svg') !== null || scrolls;
    if (!isInScroller && position !== 'fixed' && (box.left < -1 || box.right > width + 1))
      found.push(`beyond the window: ${name}`);
  }
  return found;
}

/** What is written in pictures: over one another, beyond their frame, too small to be read, or blotted by its own edge. */
export function illegible(root: Document | ShadowRoot = document): string[] {
  const found: string[] = [];
  // In forced colours an edge is painted in the text's colour unless it is given as the system's for paper.
  const paper = document.body.appendChild(document.createElement('i'));
  paper.style.color = 'Canvas';
  const canvas = getComputedStyle(paper).color;
  paper.remove();
  const isForced = matchMedia('(forced-colors: active)').matches;
  for (const picture of root.querySelectorAll('svg')) {
    const frame = (picture.closest('.tile, figure') ?? picture).getBoundingClientRect();
    const texts = [...picture.querySelectorAll('text')].filter((text) => text.checkVisibility());
    // Boxes of text have room for letters that digits do not fill.
    const boxes = texts.map((text) => {
      const { left, right, top, height } = text.getBoundingClientRect();
      return {
        text,
        left: left + 1,
        right: right - 1,
        top: top + height / 4,
        bottom: top + (height * 3) / 4,
      };
    });
    for (const [at, { text, left, right, top, bottom }] of boxes.entries()) {
      const { fontSize, fill, stroke } = getComputedStyle(text);
      const size = Number.parseFloat(fontSize) * (text.getScreenCTM()?.a ?? 1);
      const name = `"${text.textContent}" in "${picture.getAttribute('aria-label') ?? picture.closest('.tile, figure')?.textContent.slice(0, 40)}"`;
      const isCrossed = boxes
        .slice(at + 1)
        .some((one) => one.left < right && one.right > left && one.top < bottom && one.bottom > top);
      if (isCrossed) found.push(`written over: ${name}`);
      if (left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom)
        found.push(`beyond its picture: ${name}`);
      if (size < 9.5) found.push(`${size.toFixed(1)} pixels small: ${name}`);
      if (stroke !== 'none' && (stroke === fill || (isForced && stroke !== canvas)))
        found.push(`blotted: ${name}`);
    }
  }
  return found;
}

/** Lines of text that are cut through, and lines that stand too close to each other. */
export function crowded(root: Document | ShadowRoot = document): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('body *, [role="dialog"] *')) {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (own.length === 0 || !element.checkVisibility() || element.closest('svg, select, .unseen')) continue;
    const name = `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
    const lines = own.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
    const { fontSize, lineHeight } = getComputedStyle(element);
    const share = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    if (share < 1.25 && new Set(lines.map(({ top }) => Math.round(top))).size > 1)
      found.push(`lines ${share.toFixed(2)} apart: ${name}`);
    let frame: Element | null = element;
    while (frame && getComputedStyle(frame).overflowY === 'visible') frame = frame.parentElement;
    if (!frame || !/hidden|clip/.test(getComputedStyle(frame).overflowY)) continue;
    const { bottom, width } = frame.getBoundingClientRect();
    if (width > 2 && lines.some((line) => line.top < bottom - 2 && line.bottom > bottom + 3))
      found.push(`cut through: ${name}`);
  }
  return found;
}
