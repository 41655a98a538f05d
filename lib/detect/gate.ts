import gate from '../../assets/lexicon/gate.json' with { type: 'json' };
import { findBeginning } from './beginnings.ts';
import { unpack } from './packed.ts';
import { ANYWHERE, AT_START, type Windows, placesFor } from './windows.ts';

/**
 * What every page carries of the names and of the words without which there is no figure, packed: where their windows
 * are, and so many bits of the hash of each beginning.
 */
export interface PackedGate {
  atStart: string;
  anywhere: string;
  hashes: string;
}

/** Bits of a hash: one text in a thousand is let through for nothing. */
const HASH_BITS = 20;

/** The bits of a beginning's hash that a gate keeps. */
export const keptBits = (hash: number): number => hash >>> (32 - HASH_BITS);

interface Gate {
  windows: Windows;
  hashes: Uint8Array;
}

let opened: Gate | undefined;

/** Unpacked when a text is first read. */
function open(): Gate {
  if (opened !== undefined) return opened;
  const windows = placesFor(0);
  for (const place of unpack(gate.atStart)) windows.places[place] = AT_START;
  for (const place of unpack(gate.anywhere)) windows.places[place] = (windows.places[place] ?? 0) | ANYWHERE;
  const hashes = new Uint8Array(2 ** (HASH_BITS - 3));
  for (const hash of unpack(gate.hashes)) hashes[hash >>> 3] = (hashes[hash >>> 3] ?? 0) | (1 << (hash & 7));
  opened = { windows, hashes };
  return opened;
}

/**
 * Whether a text, folded or not, may hold a mention at all, in any language. It is asked of every paragraph of every
 * page, so it knows no more than how names and words of figures begin.
 */
export function mayHoldMentions(text: string): boolean {
  const { windows, hashes } = open();
  return findBeginning(windows, text, (hash) => {
    const kept = keptBits(hash);
    return ((hashes[kept >>> 3] ?? 0) & (1 << (kept & 7))) !== 0;
  });
}
