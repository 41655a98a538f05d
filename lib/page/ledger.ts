import type { Mention } from '../model/mention.ts';
import { byReadingOrder } from './order.ts';
import { type Placed, isCurrent, place } from './placed.ts';
import type { Piece, TextRun } from './textrun.ts';
import { isText, ownerDocument } from './tree.ts';

/** Text nodes looked at one by one when something has left the page. */
const LONGEST_LOOK = 200;

/** What changed in the ledger. */
export interface LedgerChange {
  added: Placed[];
  removed: Placed[];
}

const NOTHING: LedgerChange = { added: [], removed: [] };

/** The mentions of one run. */
export interface Found {
  run: TextRun;
  mentions: readonly Mention[];
}

/**
 * Which mentions the page holds, by the text they stand in. Text that is read again keeps the ids of what stayed
 * as it was; so does text that the page has replaced by the same within one pass.
 */
export class Ledger {
  readonly #byNode = new WeakMap<Node, Set<Placed>>();
  readonly #byId = new Map<number, Placed>();
  /** What has gone in this pass, and may come back elsewhere. */
  #gone: Placed[] = [];
  #ordered: Placed[] | undefined;
  #nextId = 1;

  get size(): number {
    return this.#byId.size;
  }

  byId(id: number): Placed | undefined {
    return this.#byId.get(id);
  }

  /** Replaces what stood in some pieces of text by what was found there now. */
  write(pieces: readonly Piece[], found: readonly Found[]): LedgerChange {
    if (this.size === 0 && found.length === 0) return NOTHING;
    const before = this.#standingIn(pieces);
    if (before.size === 0 && found.length === 0) return NOTHING;
    const added: Placed[] = [];
    const removed: Placed[] = [];
    for (const { run, mentions } of found) {
      for (const mention of mentions) {
        const fresh = place(this.#nextId, mention, run, mentions);
        const old = this.#knownAs(fresh, before);
        if (old !== undefined && before.delete(old)) {
          if (standsWhere(old, fresh) && old.context === fresh.context) continue;
          removed.push(old);
        }
        if (old === undefined) this.#nextId += 1;
        added.push(old === undefined ? fresh : { ...fresh, id: old.id });
      }
    }
    for (const placed of removed) this.#forget(placed);
    this.#forgetAll([...before]);
    for (const placed of added) this.#enter(placed);
    return { added, removed: [...removed, ...before] };
  }

  /** Forgets what has changed or left the page in or below some nodes. */
  recheck(nodes: readonly Node[]): Placed[] {
    if (this.size === 0) return [];
    const gone: Placed[] = [];
    let looked = 0;
    for (const node of nodes) {
      // No node iterator: the browser tells each that was ever made of every node that leaves the page.
      const texts = (ownerDocument(node) ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text = isText(node) ? node : texts.nextNode(); text !== null; text = texts.nextNode()) {
        // With much gone it is faster to go through what is left.
        if (++looked > LONGEST_LOOK) return [...gone, ...this.purge()];
        const standing = this.#byNode.get(text);
        if (standing !== undefined)
          gone.push(...this.#forgetAll([...standing].filter((one) => !isCurrent(one))));
      }
    }
    return gone;
  }

  /** Forgets all mentions whose words have changed or left the page. */
  purge(): Placed[] {
    return this.#forgetAll([...this.#byId.values()].filter((placed) => !isCurrent(placed)));
  }

  /** Ends a pass: what has gone is gone. */
  settle(): void {
    this.#gone = [];
  }

  /** Forgets everything. */
  clear(): void {
    for (const placed of this.#byId.values()) this.#forget(placed);
    this.settle();
  }

  /** All mentions in reading order. */
  inOrder(): readonly Placed[] {
    this.#ordered ??= [...this.#byId.values()].sort(byPosition);
    return this.#ordered;
  }

  #standingIn(pieces: readonly Piece[]): Set<Placed> {
    const standing = new Set<Placed>();
    for (const { node, from, to } of pieces) {
      for (const placed of this.#byNode.get(node) ?? []) {
        const isThere = placed.ranges.some(
          ({ startContainer, startOffset }) =>
            startContainer === node && startOffset >= from && startOffset < to,
        );
        if (isThere) standing.add(placed);
      }
    }
    return standing;
  }

  /** The same mention as it stood before: in its place, elsewhere in the text, or gone in this very pass. */
  #knownAs(fresh: Placed, before: ReadonlySet<Placed>): Placed | undefined {
    const same = [...before].filter((old) => isSameMention(old, fresh));
    const known = same.find((old) => standsWhere(old, fresh)) ?? same[0];
    if (known !== undefined) return known;
    const gone = this.#gone.findIndex((old) => isSameMention(old, fresh));
    return gone < 0 ? undefined : this.#gone.splice(gone, 1)[0];
  }

  #enter(placed: Placed): void {
    this.#byId.set(placed.id, placed);
    this.#ordered = undefined;
    for (const { startContainer } of placed.ranges) {
      const standing = this.#byNode.get(startContainer);
      if (standing === undefined) this.#byNode.set(startContainer, new Set([placed]));
      else standing.add(placed);
    }
  }

  #forgetAll(gone: Placed[]): Placed[] {
    for (const placed of gone) this.#forget(placed);
    this.#gone.push(...gone);
    return gone;
  }

  #forget(placed: Placed): void {
    if (this.#byId.get(placed.id) === placed) this.#byId.delete(placed.id);
    this.#ordered = undefined;
    for (const { startContainer } of placed.ranges) this.#byNode.get(startContainer)?.delete(placed);
  }
}

const isSameMention = (a: Placed, b: Placed): boolean =>
  a.text === b.text && a.mention.topic === b.mention.topic && a.mention.kind === b.mention.kind;

function standsWhere(old: Placed, fresh: Placed): boolean {
  return (
    old.ranges.length === fresh.ranges.length &&
    old.ranges.every((range, i) => {
      const other = fresh.ranges[i];
      return range.startContainer === other?.startContainer && range.startOffset === other.startOffset;
    })
  );
}

function byPosition(a: Placed, b: Placed): number {
  const [rangeA, rangeB] = [a.ranges[0], b.ranges[0]];
  if (rangeA === undefined || rangeB === undefined) return 0;
  return (
    byReadingOrder(rangeA.startContainer, rangeB.startContainer) || rangeA.startOffset - rangeB.startOffset
  );
}
