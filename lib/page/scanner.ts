import type { Mention } from '../model/mention.ts';
import type { Ledger, LedgerChange } from './ledger.ts';
import { type ReadStep, type TextRun, readRuns } from './runs.ts';
import type { Dirt } from './watch.ts';

/** Finds the mentions of a text; only those sure enough to be shown. */
export type Find = (text: string, lang: string) => Mention[];

/** Longer runs are data, not sentences: a reader of prose never meets them. */
const LONGEST_RUN = 100_000;

/** What a scanner tells its owner. */
export interface ScannerEvents {
  change: (change: LedgerChange) => void;
  shadow: (root: ShadowRoot) => void;
}

type Found = { run: TextRun; mentions: Mention[] };

/** Reads what it is given, finds mentions in it and writes them into the ledger, step by step. */
export class Scanner {
  readonly #ledger: Ledger;
  readonly #find: Find;
  readonly #events: ScannerEvents;
  readonly #queue: { root: Node; shallow: boolean }[] = [];
  #step: ReadStep | undefined;

  constructor(ledger: Ledger, find: Find, events: ScannerEvents) {
    this.#ledger = ledger;
    this.#find = find;
    this.#events = events;
  }

  get isIdle(): boolean {
    return this.#step === undefined && this.#queue.length === 0;
  }

  /** Adds what has changed to what is to be read. */
  queue({ trees, blocks }: Dirt): void {
    for (const root of trees) this.#queue.push({ root, shallow: false });
    for (const root of blocks) this.#queue.push({ root, shallow: true });
  }

  /** Forgets what was still to be read. */
  clear(): void {
    this.#queue.length = 0;
    this.#step = undefined;
  }

  /** Reads a little; false when nothing is left to read. */
  step(): boolean {
    if (this.#step?.() === true) return true;
    this.#step = undefined;
    const next = this.#queue.shift();
    if (next === undefined) return false;
    if (next.root.isConnected)
      this.#step = next.shallow ? this.#readBlock(next.root as Element) : this.#readTree(next.root);
    return true;
  }

  /** Runs of blocks around the tree are left out: those blocks are dirty themselves, and read whole. */
  #readTree(root: Node): ReadStep {
    const found = new Map<Element, Found[]>();
    return readRuns(root, {
      shadow: this.#events.shadow,
      run: (run) => {
        const mentions = this.#mentionsOf(run);
        if (
          mentions.length === 0 ||
          (run.block !== root && !root.contains(run.block) && !isHostOf(run.block, root))
        )
          return;
        const ofBlock = [...(found.get(run.block) ?? []), { run, mentions }];
        found.set(run.block, ofBlock);
        this.#events.change(this.#ledger.write(run.block, ofBlock));
      },
    });
  }

  #readBlock(block: Element): ReadStep {
    const found: Found[] = [];
    const step = readRuns(
      block,
      {
        shadow: this.#events.shadow,
        run: (run) => {
          const mentions = this.#mentionsOf(run);
          if (mentions.length > 0 && run.block === block) found.push({ run, mentions });
        },
      },
      true,
    );
    return () => {
      if (step()) return true;
      this.#events.change(this.#ledger.write(block, found));
      return false;
    };
  }

  #mentionsOf(run: TextRun): Mention[] {
    return run.text.length > LONGEST_RUN ? [] : this.#find(run.text, run.lang);
  }
}

/** Text right below a shadow root belongs to its host. */
const isHostOf = (element: Element, root: Node): boolean =>
  root instanceof ShadowRoot && root.host === element;
