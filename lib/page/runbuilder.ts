import { blockOf } from './reading.ts';
import type { Piece, TextRun } from './runs.ts';

interface OpenElement {
  element: Element;
  breaks: boolean;
  lang: string;
}

const SOURCE_BREAKS = /[\t\n\r\f]/g;

/** Joins text nodes into runs while a tree is walked: `open` and `close` follow the elements, `add` the text. */
export class RunBuilder {
  readonly #emit: (run: TextRun) => void;
  readonly #open: OpenElement[] = [];
  /** The block and language around the root, for text outside any element opened since. */
  readonly #outer: OpenElement | undefined;
  #text = '';
  #pieces: Piece[] = [];
  /** Where the text went on after the last line break. */
  #breakAt: number | undefined;

  constructor(root: Node, emit: (run: TextRun) => void) {
    this.#emit = emit;
    const around = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : root;
    const element = blockOf(around);
    if (element !== undefined) {
      this.#outer = { element, breaks: true, lang: element.closest('[lang]')?.getAttribute('lang') ?? '' };
    }
  }

  /** Enters an element; one that breaks the text begins a new run. */
  open(element: Element, breaks: boolean): void {
    if (breaks) this.flush();
    if (element.localName === 'br') this.#break();
    const lang = element.getAttribute('lang') ?? this.#innermost()?.lang ?? '';
    this.#open.push({ element, breaks, lang });
  }

  /** Leaves an element, if it was entered. */
  close(node: Node): void {
    const last = this.#open.at(-1);
    if (last?.element !== node) return;
    if (last.breaks) this.flush();
    this.#open.pop();
  }

  /** Adds a text node to the current run. */
  add(node: Text): void {
    const { data } = node;
    if (data.length === 0) return;
    this.#pieces.push({ node, at: this.#text.length });
    this.#text += data.replace(SOURCE_BREAKS, ' ');
  }

  /** Ends the current run and hands it on, unless it is blank. */
  flush(): void {
    const [text, pieces] = [this.#text, this.#pieces];
    this.#text = '';
    this.#pieces = [];
    this.#breakAt = undefined;
    const around = this.#innermost();
    if (around === undefined || pieces.length === 0 || !/\S/.test(text)) return;
    this.#emit({ text, pieces, block: around.element, lang: around.lang });
  }

  /** A line break is a space; two in a row part paragraphs. */
  #break(): void {
    const parts = this.#breakAt !== undefined && this.#text.slice(this.#breakAt).trim() === '';
    this.#text += parts ? '\n' : ' ';
    this.#breakAt = this.#text.length;
  }

  #innermost(): OpenElement | undefined {
    return this.#open.findLast(({ breaks }) => breaks) ?? this.#outer;
  }
}
