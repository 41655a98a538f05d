/* What runs in the page: each of these must stand alone. */

/** Makes a page do the same each time it is loaded, as far as that can be: the same chance, the same day; it stays. */
export function makeRepeatable(): void {
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48_271) % 0x7fffffff;
    return seed / 0x7fffffff;
  };
  Math.random = next;
  crypto.getRandomValues = (array) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = Math.floor(next() * 256);
    return array;
  };
  const shift = Date.UTC(2026, 0, 15, 12) - Date.now();
  const now = Date.now.bind(Date);
  const OwnDate = Date;
  const Repeated = class extends OwnDate {
    constructor(...args: unknown[]) {
      super(...((args.length === 0 ? [now() + shift] : args) as []));
    }
    static override now = (): number => now() + shift;
  };
  Object.defineProperty(globalThis, 'Date', { value: Repeated, configurable: true, writable: true });
  // A saved page that sends its readers on would leave for where nothing answers.
  navigation.addEventListener('navigate', (event) => {
    if (!event.destination.sameDocument) event.preventDefault();
  });
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Frames without an origin have none.
  }
}

/** Waits until nothing has changed in the page for a while, or it is plain that it always changes. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    const QUIET_MS = 300;
    const MOST_MS = 3000;
    let quiet = setTimeout(resolve, QUIET_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(resolve, QUIET_MS);
    });
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    setTimeout(resolve, MOST_MS);
  });

/** What the last line says before its mention. */
export const LAST_LINE = 'At the very end there is ';

/** Adds a last line with a mention: once it is marked, everything before it has been read. */
export function addLastLine(): void {
  const line = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  line.id = 'gloss-pages-last';
  line.setAttribute('lang', 'en');
  line.append('At the very end there is Interpol.');
  ((document.body as HTMLElement | null) ?? document.documentElement).append(line);
}

export const isLastLineMarked = (): boolean => {
  const line = document.querySelector('#gloss-pages-last');
  for (const [name, marks] of CSS.highlights)
    if (name.startsWith('gloss-'))
      for (const { startContainer } of marks) if (line?.contains(startContainer)) return true;
  return false;
};

export const hasLastLine = (): boolean => document.querySelector('#gloss-pages-last') !== null;

export const removeLastLine = (): void => document.querySelector('#gloss-pages-last')?.remove();

/** A page as it stands: its nodes, one a line, and what of it can be seen. */
export interface Snapshot {
  lines: string[];
  text: string;
  lang: string;
  /** All languages named in the page; '' where the page itself names none. */
  langs: string[];
  /** Elements beside head and body. */
  extra: number;
}

/** Writes every node of a page on a line of its own, open shadow roots and frames of the same site included. */
export function takeSnapshot(): Snapshot {
  const lines: string[] = [];
  let extra = 0;
  const write = (node: Node, path: string): void => {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const isExtra =
        element.parentNode === document.documentElement && !/^(head|body|frameset)$/.test(element.localName);
      if (isExtra) {
        extra += 1;
        return;
      }
      const here = `${path}>${element.localName}`;
      lines.push(here);
      for (const { name, value } of Array.from(element.attributes)) lines.push(`${here}@${name}=${value}`);
      if (element.shadowRoot)
        for (const child of element.shadowRoot.childNodes) write(child, `${here}#shadow`);
      if (/^i?frame$/.test(element.localName)) {
        try {
          const inner = (element as HTMLIFrameElement).contentDocument?.documentElement;
          if (inner) write(inner, `${here}#frame`);
        } catch {
          // Of another site.
        }
      }
      for (const child of element.childNodes) write(child, here);
    } else lines.push(`${path}#${node.nodeType}=${node.nodeValue ?? ''}`);
  };
  write(document.documentElement, '');
  const shown = (document.body as HTMLElement | null)?.innerText ?? document.documentElement.textContent;
  const { lang } = document.documentElement;
  const langs = Array.from(
    document.querySelectorAll('[lang]'),
    (element) => element.getAttribute('lang') ?? '',
  );
  return { lines, text: shown, lang, langs: [...new Set([lang, ...langs])], extra };
}
