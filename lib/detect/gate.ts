import gate from '../../assets/lexicon/gate.json' with { type: 'json' };
import {
  type Tell,
  WINDOW_KINDS,
  type WindowKind,
  type Windows,
  findBeginning,
  windowsFor,
} from './beginnings.ts';
import { hashSet, takePlace } from './bits.ts';
import { unpack } from './packed.ts';

/**
 * What every page carries of the names and of the words without which there is no figure, packed: where their windows
 * are, and so many bits of the hash of each beginning.
 */
export interface PackedGate extends Record<WindowKind, string> {
  hashes: string;
}

/** Bits of a hash: one place in ten thousand, where a window stands, is let through for nothing. */
const HASH_BITS = 24;

/** The bits of a beginning's hash that a gate keeps. */
export const keptBits = (hash: number): number => hash >>> (32 - HASH_BITS);

interface Gate {
  windows: Windows;
  tell: Tell;
}

let opened: Gate | undefined;

/** Unpacked when a text is first read. */
function open(): Gate {
  if (opened !== undefined) return opened;
  const windows = windowsFor(0);
  for (const kind of WINDOW_KINDS)
    for (const place of unpack(gate[kind])) {
      takePlace(windows.any, place);
      takePlace(windows[kind], place);
    }
  opened = { windows, tell: hashSet(unpack(gate.hashes), HASH_BITS) };
  return opened;
}

/**
 * Whether a text, folded or not, may hold a mention at all, in any language. It is asked of every paragraph of every
 * page, so it knows no more than how names and words of figures begin.
 */
export function mayHoldMentions(text: string): boolean {
  const { windows, tell } = open();
  return findBeginning(windows, text, tell);
}
