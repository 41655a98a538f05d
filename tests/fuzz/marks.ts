/** The marks of the two pages side by side, and whether the last line of each has been read. */
export interface Sides {
  changed: string[];
  fresh: string[];
  areRead: boolean;
}

/**
 * Where marks lie in the page that has changed and in the one loaded as it is now: in which root, and from which letter
 * of its text to which, whatever nodes that text is in. Runs in the page and stands alone.
 */
export function readSides(): Sides {
  const side = (selector: string): { marks: string[]; isRead: boolean } => {
    const { contentDocument, contentWindow } = document.querySelector<HTMLIFrameElement>(selector)!;
    const page = contentDocument!;
    const roots: Node[] = [page.body];
    const starts = new Map<Node, { root: number; at: number }>();
    for (const [index, root] of roots.entries()) {
      const walker = page.createTreeWalker(root, NodeFilter.SHOW_ALL);
      let at = 0;
      for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
        if (node.nodeType === 3) {
          starts.set(node, { root: index, at });
          at += (node as Text).length;
        } else if ((node as Element).shadowRoot) roots.push((node as Element).shadowRoot!);
      }
    }
    const spans: { name: string; root: number; from: number; to: number; text: string }[] = [];
    const { highlights } = (contentWindow as unknown as { CSS: typeof CSS }).CSS;
    for (const [name, highlight] of highlights) {
      if (!/^gloss-(interpol|un|fighters)$/.test(name)) continue;
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const start = starts.get(startContainer);
        const text = (startContainer as Text).data.slice(startOffset, endOffset);
        const { root, at } = start ?? { root: -1, at: 0 };
        spans.push({ name, root, from: at + startOffset, to: at + endOffset, text });
      }
    }
    spans.sort((a, b) => a.root - b.root || a.from - b.from);
    const joined: typeof spans = [];
    for (const span of spans) {
      const last = joined.at(-1);
      if (last?.root === span.root && last.name === span.name && last.to === span.from) {
        last.to = span.to;
        last.text += span.text;
      } else joined.push({ ...span });
    }
    const marks = joined.map(({ name, root, from, to, text }) => `${name} ${root}:${from}-${to} ${text}`);
    return { marks, isRead: joined.at(0) !== undefined && marks.some((mark) => mark.endsWith(' UNESCO')) };
  };
  const [changed, fresh] = [side('#changed'), side('#fresh')];
  return { changed: changed.marks, fresh: fresh.marks, areRead: changed.isRead && fresh.isRead };
}
