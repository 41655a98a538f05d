import type { Mention } from '../model/mention.ts';
import { type Placed, isCurrent, place } from './placed.ts';
import type { TextRun } from './runs.ts';

/** What changed in the ledger. */
export interface LedgerChange {
  added: Placed[];
  removed: Placed[];
}

/** Which mentions the page holds, by block. A block that is read again keeps the ids of what stayed as it was. */
export class Ledger {
  readonly #byBlock = new Map<Element, Placed[]>();
  readonly #byId = new Map<number, Placed>();
  #nextId = 1;

  get size(): number {
    return this.#byId.size;
  }

  byId(id: number): Placed | undefined {
    return this.#byId.get(id);
  }

  /** Replaces what a block held by what its runs hold now. */
  write(block: Element, found: readonly { run: TextRun; mentions: readonly Mention[] }[]): LedgerChange {
    const before = this.#byBlock.get(block) ?? [];
    const unused = new Set(before);
    const now = found.flatMap(({ run, mentions }) =>
      mentions.map((mention) => this.#keepOrPlace(mention, run, unused)),
    );
    if (now.length === 0) this.#byBlock.delete(block);
    else this.#byBlock.set(block, now);
    const removed = before.filter((placed) => !now.includes(placed));
    for (const { id } of removed) this.#byId.delete(id);
    for (const placed of now) this.#byId.set(placed.id, placed);
    return { added: now.filter((placed) => !before.includes(placed)), removed };
  }

  /** Forgets the mentions whose words have changed or left the page. */
  purge(): Placed[] {
    const gone: Placed[] = [];
    for (const [block, placed] of this.#byBlock) {
      const current = placed.filter(isCurrent);
      if (current.length === placed.length) continue;
      for (const one of placed) {
        if (current.includes(one)) continue;
        gone.push(one);
        this.#byId.delete(one.id);
      }
      if (current.length === 0) this.#byBlock.delete(block);
      else this.#byBlock.set(block, current);
    }
    return gone;
  }

  /** Forgets everything. */
  clear(): void {
    this.#byBlock.clear();
    this.#byId.clear();
  }

  /** All mentions in reading order. */
  inOrder(): Placed[] {
    return [...this.#byId.values()].sort(byPosition);
  }

  #keepOrPlace(mention: Mention, run: TextRun, unused: Set<Placed>): Placed {
    const fresh = place(this.#nextId, mention, run);
    const old = [...unused].find((one) => standsWhere(one, fresh));
    if (old !== undefined) unused.delete(old);
    if (old !== undefined && old.context === fresh.context && isCurrent(old)) return old;
    if (old !== undefined) return { ...fresh, id: old.id };
    this.#nextId += 1;
    return fresh;
  }
}

/** Whether two are the same mention, however the rest of the block may have changed. */
function standsWhere(old: Placed, fresh: Placed): boolean {
  const [before, now] = [old.ranges[0], fresh.ranges[0]];
  return (
    old.text === fresh.text &&
    old.mention.topic === fresh.mention.topic &&
    before?.startContainer === now?.startContainer &&
    before?.startOffset === now?.startOffset
  );
}

function byPosition(a: Placed, b: Placed): number {
  const [rangeA, rangeB] = [a.ranges[0], b.ranges[0]];
  if (rangeA === undefined || rangeB === undefined) return 0;
  const [nodeA, nodeB] = [rangeA.startContainer, rangeB.startContainer];
  if (nodeA === nodeB) return rangeA.startOffset - rangeB.startOffset;
  return nodeA.compareDocumentPosition(nodeB) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
