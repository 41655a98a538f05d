import type { Mention } from '../model/mention.ts';
import type { Found } from './ledger.ts';
import type { Marks } from './marks.ts';
import { isWritten } from './reading.ts';
import { asRendered } from './rendering.ts';
import { PendingRuns } from './pending.ts';
import { breaksAsSpaces } from './runbuilder.ts';
import { RunReader } from './runs.ts';
import { type TextRun, endOf } from './textrun.ts';
import { isConnected, parentElement } from './tree.ts';
import type { Dirt } from './watch.ts';

/** Finds the mentions of a text, only those sure enough to be shown; undefined while they have to be asked for. */
export type Find = (text: string, lang: string) => readonly Mention[] | undefined;

/** So many mentions, one every so many characters, are data that no reader reads. */
const MOST_IN_LIST = 100;
const LEAST_BETWEEN = 40;

/** Code units that a window or two hold. */
const MOST_FIRST = 8000;

/** Reads what it is given, finds mentions in it and has them marked, step by step. */
export class Scanner {
  readonly #marks: Pick<Marks, 'write'>;
  readonly #find: Find;
  readonly #onHost: (element: Element) => void;
  #queue: { root: Node; isStretch: boolean }[] = [];
  /** What stands in these stands until the answer comes. */
  readonly #pending = new PendingRuns();
  /** The last one is at work; those before it wait until it is done. */
  #readers: RunReader[] = [];

  /** @param onHost called with every element that has a shadow root, or may yet get one */
  constructor(marks: Pick<Marks, 'write'>, find: Find, onHost: (element: Element) => void) {
    this.#marks = marks;
    this.#find = find;
    this.#onHost = onHost;
  }

  /** Whether there are runs to go through whose mentions were asked for. */
  get hasAnswers(): boolean {
    return this.#pending.hasAnswers;
  }

  get isIdle(): boolean {
    return this.#readers.length === 0 && this.#queue.length === 0 && !this.hasAnswers;
  }

  /** Adds what has changed to what is to be read. Stretches come last: they join what a tree ends in the middle of. */
  queue({ trees, stretches }: Dirt): void {
    for (const root of trees) this.#queue.push({ root, isStretch: false });
    for (const root of stretches) this.#queue.push({ root, isStretch: true });
  }

  /** Reads a tree from some nodes on, a few windows of each, before everything else. */
  readFirst(root: Node, from: readonly Node[]): void {
    for (const node of from.toReversed()) {
      const reader = this.#readerOf(root, false);
      reader.skipTo(node, MOST_FIRST);
      this.#readers.push(reader);
    }
  }

  /** Goes through the runs whose mentions were asked for, now that they may be known. */
  queuePending(): void {
    this.#pending.answer();
  }

  /** Forgets what was still to be read. */
  clear(): void {
    this.#pending.clear();
    this.#queue = [];
    this.#readers = [];
  }

  /** Goes on after the page had its turn. */
  resume(): void {
    for (const reader of this.#readers) reader.resume();
  }

  /** Reads a little; false when nothing is left to read. */
  step(): boolean {
    const run = this.#pending.take();
    if (run !== undefined) {
      // What has changed since is read anew by itself.
      if (isAsRead(run)) this.#read(run);
      return true;
    }
    if (this.#readers.at(-1)?.step() === true) return true;
    if (this.#readers.pop() !== undefined) return true;
    const next = this.#queue.shift();
    if (next === undefined) return false;
    if (isConnected(next.root)) this.#readers.push(this.#readerOf(next.root, next.isStretch));
    return true;
  }

  #readerOf(root: Node, isStretch: boolean): RunReader {
    return new RunReader(root, { run: (run) => this.#read(run), host: this.#onHost }, isStretch);
  }

  #read(run: TextRun): void {
    this.#pending.supersede(run);
    const found = this.#foundIn(run);
    if (found === undefined) this.#pending.add(run);
    else this.#marks.write(run.pieces, found);
  }

  #foundIn(run: TextRun): Found[] | undefined {
    const mentions = this.#find(run.text, run.lang);
    const parted = run.seams.length === 0 ? [] : this.#find(partedAtSeams(run), run.lang);
    if (mentions === undefined || parted === undefined) return undefined;
    if (mentions.length + parted.length === 0 || !isProse(run, mentions)) return [];
    if (isWritten(elementOf(run))) return [];
    const found: Found[] = [];
    for (const part of asRendered(run)) {
      const inPart = part === run ? mentions : this.#find(part.text, part.lang);
      if (inPart === undefined) return undefined;
      found.push({ run: part, mentions: inPart.filter((mention) => !isBetween(mention, part)) });
    }
    return found;
  }
}

/** A run's text with the words parted that styles may part. */
function partedAtSeams({ text, seams }: TextRun): string {
  let parted = '';
  let from = 0;
  for (const seam of seams) {
    parted += `${text.slice(from, seam)}\u2029`;
    from = seam;
  }
  return parted + text.slice(from);
}

/** The element that a run begins in. */
const elementOf = ({ pieces: [first], block }: TextRun): Element =>
  (first === undefined ? null : parentElement(first.node)) ?? block;

/** Whether a run's text nodes still hold what was read in them. */
const isAsRead = ({ text, pieces }: TextRun): boolean =>
  pieces.every(
    ({ node, at, from, to }) =>
      isConnected(node) && breaksAsSpaces(node.data.slice(from, to)) === text.slice(at, at + to - from),
  );

/** Whether a run is sentences, and not data that is one name after the other. */
const isProse = ({ text }: TextRun, { length }: readonly Mention[]): boolean =>
  length < MOST_IN_LIST || text.length > length * LEAST_BETWEEN;

/** Whether a mention holds nothing of the page's own text. */
const isBetween = ({ from, to }: Mention, { pieces }: TextRun): boolean =>
  !pieces.some((piece) => piece.at < to && endOf(piece) > from);
