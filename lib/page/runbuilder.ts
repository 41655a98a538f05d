import { LANGUAGE, languageOf } from './language.ts';
import { blockOf } from './reading.ts';
import { RowReader } from './rows.ts';
import { type Piece, type TextRun, split } from './textrun.ts';
import { isElement, localName } from './tree.ts';

/** Longer runs are cut where a sentence ends: no one piece of work may hold up the page. */
const LONGEST_RUN = 20_000;
/** More text than this without a paragraph's end is data, unless it is preformatted. */
const LONGEST_BLOCK = 200_000;

const SOURCE_BREAKS = /[\t\n\r\f]/g;
const PARAGRAPH_BREAK = /\n[ \t\r]*(?=\n)/g;
/** Letters and digits of scripts that put spaces between words. */
const WORD = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Joins text nodes into runs while a tree is walked. */
export class RunBuilder {
  readonly #emit: (run: TextRun) => void;
  /** The language of the whole tree; undefined where parts of it may have their own. */
  readonly #lang: string | undefined;
  readonly #root: Node;
  readonly #rows = new RowReader();
  #text = '';
  #pieces: Piece[] = [];
  #seams: number[] = [];
  /** Whether an element began or ended since the last text. */
  #isEdge = false;
  /** Where the text went on after the last line break. */
  #lineAt = -1;
  /** The rest of a text node that is too long for one run. */
  #rest: { node: Text; from: number } | undefined;
  /** Code units since the last block began or ended. */
  #sinceBlock = 0;
  /** Runs handed on so far, and code units in them. */
  runs = 0;
  units = 0;

  constructor(root: Node, isStretch: boolean, emit: (run: TextRun) => void) {
    this.#root = root;
    this.#emit = emit;
    const top = ((root as Partial<Document>).documentElement ?? root) as ParentNode & Node;
    const mayDiffer = isStretch || top.querySelector(LANGUAGE) !== null;
    this.#lang = mayDiffer ? undefined : languageOf(top);
  }

  /** Adds a text node to the current run. */
  add(node: Text): void {
    const { length } = node;
    // Between blocks the source has nothing but spaces.
    if (this.#text === '' && node.data.trim() === '') return;
    if (length > 0 && !this.#isData(node, 0)) this.#addFrom(node, 0, length);
    this.#sinceBlock += length;
  }

  /** Goes on with a text too long for one run; false when there is none. */
  goOn(): boolean {
    if (this.#rest === undefined) return false;
    const { node, from } = this.#rest;
    this.#rest = undefined;
    if (from < node.length && !this.#isData(node, from)) this.#addFrom(node, from, node.length);
    return true;
  }

  /** An inline element begins or ends. */
  edge(): void {
    this.#isEdge = true;
  }

  /** Something else than text stands here. */
  gap(): void {
    if (this.#text !== '') this.#text += ' ';
  }

  /** A line break is a space; two in a row part paragraphs. */
  line(): void {
    if (this.#lineAt >= 0 && this.#text.slice(this.#lineAt).trim() === '') this.flush();
    this.gap();
    this.#lineAt = this.#text.length;
  }

  /** The row of a table that is being read. */
  get row(): Element | undefined {
    return this.#rows.row;
  }

  /** A row of data begins: its cells are one text. */
  beginRow(row: Element): void {
    this.flush();
    this.#rows.begin(row);
  }

  /** Its end. */
  endRow(): void {
    this.flush();
    for (const run of this.#rows.end()) this.#emit(run);
  }

  /** Forgets what was gathered for the current run and row. */
  drop(): void {
    this.#clear();
    this.#rows.drop();
  }

  #clear(): void {
    this.#text = '';
    this.#pieces = [];
    this.#seams = [];
    this.#isEdge = false;
    this.#lineAt = -1;
    this.#rest = undefined;
  }

  /** Ends the current run, as a block begins or ends. */
  flush(): void {
    this.#sinceBlock = 0;
    this.#handOn();
  }

  /** Hands the current run on, unless it is blank. */
  #handOn(): void {
    const [text, pieces, seams, rest] = [this.#text, this.#pieces, this.#seams, this.#rest];
    if (text === '') return;
    this.#clear();
    this.#rest = rest;
    const [first] = pieces;
    if (first === undefined || text.trim() === '') return;
    const block = blockOf(first.node) ?? (isElement(this.#root) ? this.#root : undefined);
    if (block === undefined) return;
    this.runs += 1;
    this.units += text.length;
    const run = { text, pieces, block, lang: this.#lang ?? '', seams };
    const paragraphs = localName(block) === 'pre' ? paragraphsOf(run) : [run];
    for (const paragraph of paragraphs) {
      for (const part of this.#lang === undefined ? byLanguage(paragraph) : [paragraph]) {
        part.text = breaksAsSpaces(part.text);
        if (this.#rows.row === undefined) this.#emit(part);
        else this.#rows.add(part);
      }
    }
  }

  #addFrom(node: Text, from: number, length: number): void {
    const { data } = node;
    let to = length;
    if (this.#text.length + to - from > LONGEST_RUN) {
      if (this.#text.length > LONGEST_RUN / 2) this.#handOn();
      to = from + LONGEST_RUN - this.#text.length;
      if (to < length) to = cutBefore(data, from, to);
      else to = length;
    }
    if (this.#isEdge && from === 0) this.#noteSeam(data);
    this.#isEdge = false;
    this.#pieces.push({ node, at: this.#text.length, from, to });
    this.#text += from === 0 && to === length ? data : data.slice(from, to);
    if (to === length) return;
    this.#rest = { node, from: to };
    this.#handOn();
  }

  #isData(node: Text, from: number): boolean {
    return this.#sinceBlock + from > LONGEST_BLOCK && !isPreformatted(node);
  }

  #noteSeam(data: string): void {
    const before = this.#text.at(-1);
    const after = data[0];
    if (before === undefined || after === undefined || before <= '/' || after <= '/') return;
    if (WORD.test(before) && WORD.test(after) && !UNSPACED.test(before + after))
      this.#seams.push(this.#text.length);
  }
}

/** Line breaks of the source are spaces; lengths stay. */
export const breaksAsSpaces = (text: string): string => text.replace(SOURCE_BREAKS, ' ');

/** Where to cut a text so that no sentence, or at least no word, is cut. */
function cutBefore(data: string, from: number, limit: number): number {
  const part = data.slice(from, limit);
  const end = Math.max(part.lastIndexOf('\n\n'), part.lastIndexOf('. '), part.lastIndexOf('。'));
  const cut = end > part.length / 2 ? end : part.lastIndexOf(' ');
  return from + (cut > 0 ? cut + 1 : part.length);
}

const isPreformatted = (node: Text): boolean => {
  const block = blockOf(node);
  return block !== undefined && localName(block) === 'pre';
};

/** Preformatted text parts its paragraphs by empty lines. */
const paragraphsOf = (run: TextRun): TextRun[] =>
  split(
    run,
    [...run.text.matchAll(PARAGRAPH_BREAK)].map(({ index, 0: gap }) => index + gap.length),
  ).filter(({ text }) => /\S/.test(text));

/** Parts a run where its language changes: a quotation, or a name in another script. */
function byLanguage(run: TextRun): TextRun[] {
  const langs = [languageOf(run.pieces[0]?.node ?? run.block)];
  const cuts: number[] = [];
  for (const { node, at } of run.pieces) {
    const lang = languageOf(node);
    if (base(lang) === base(langs.at(-1) ?? '')) continue;
    langs.push(lang);
    cuts.push(at);
  }
  return split(run, cuts).map((part, i) => ({ ...part, lang: langs[i] ?? '' }));
}

const base = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';
