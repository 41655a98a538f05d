import type { Qualifier } from '../../model/quantity.ts';
import type { Grammar } from './grammar.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { readNumber, readVague, type Read } from './number.ts';
import { growsBehind, readLinked, readNeighbours, readOpened, readsAsYear, speaksOfGrowth } from './range.ts';
import { readShare } from './share.ts';
import { hitAt, lengthAt, type Token } from './tokens.ts';

/** A quantity as it stands in the text: tokens `from` to `to`, before anything says what it counts. */
export interface Amount {
  from: number;
  to: number;
  qualifier: Qualifier;
  low?: number;
  high?: number;
  unit: 'people' | 'percent';
  /** A bare ungrouped number that may be a year. */
  year: boolean;
  /** A fraction such as "a third": a figure only of something. */
  share: boolean;
  /** Ends in a counting word for people (名, 人): needs no noun. */
  counted: boolean;
}

interface Before {
  /** Where the qualifier that counts begins. */
  from: number;
  /** After the qualifiers, and after an article that follows them. */
  bare: number;
  at: number;
  qualifier?: Qualifier;
}

/** Reads qualifiers and what may stand between them and the number ("around the", "casi el", "почти на"). */
function readBefore(tokens: readonly Token[], start: number): Before {
  let from = start;
  let at = start;
  let qualifier: Qualifier | undefined;
  for (let i = 0; i < 3; i++) {
    const hit = hitAt(tokens, at, 'before');
    if (!hit) break;
    if (qualifier === undefined || qualifier === 'about' || qualifier === 'exactly') {
      if (qualifier !== undefined && hit.value !== 'about') from = at;
      qualifier = hit.value as Qualifier;
    }
    at += hit.length;
  }
  const bare = at;
  if (qualifier !== undefined) at += lengthAt(tokens, at, 'det', 'within');
  return qualifier === undefined ? { from, bare, at } : { from, bare, at, qualifier };
}

/** Reads what follows a number and still qualifies it ("or so", "-plus", 余, 超, counting words). */
function readAfter(
  tokens: readonly Token[],
  from: number,
): { at: number; qualifier?: Qualifier; counted: boolean } {
  let at = from;
  let qualifier: Qualifier | undefined;
  let counted = false;
  for (let i = 0; i < 4; i++) {
    const begun = lengthAt(tokens, at, 'before');
    const after = begun > lengthAt(tokens, at, 'after') ? undefined : hitAt(tokens, at, 'after');
    const counter = lengthAt(tokens, at, 'counter');
    // "700 [orang Indonesia]" are Indonesians
    if (counter > 0 && lengthAt(tokens, at, 'national') > counter) break;
    if (after) qualifier = after.value as Qualifier;
    if (counter > 0) counted = true;
    const length = after?.length ?? counter;
    if (length === 0) break;
    at += length;
  }
  return qualifier === undefined ? { at, counted } : { at, qualifier, counted };
}

interface Core {
  to: number;
  bounds: Bounds;
  read: Read;
  range: boolean;
  vague: boolean;
}

/** What a number by itself means: "une trentaine" is some thirty. */
function roughly(tokens: readonly Token[], from: number, to: number): Qualifier {
  const hit = hitAt(tokens, from, 'num');
  return hit?.value.endsWith(' about') && from + hit.length === to ? 'about' : 'exactly';
}

/** A number, a range or an order of magnitude. */
function readCore(
  tokens: readonly Token[],
  from: number,
  qualifier: Qualifier | undefined,
  grammar: Grammar,
): Core | undefined {
  const opening = lengthAt(tokens, from, 'between');
  const range =
    opening > 0 ? readOpened(tokens, from + opening, grammar) : readNeighbours(tokens, from, grammar);
  if (range) return { ...range, range: true, vague: false };
  if (opening > 0) return undefined;
  // "свыше тысячи": after a qualifier or "from" one thousand, and no thousands
  const qualified = qualifier !== undefined && qualifier !== 'exactly';
  const exact = hitAt(tokens, from, 'num') && (qualified || speaksOfGrowth(tokens, from));
  const vague = exact ? undefined : readVague(tokens, from, grammar);
  if (vague)
    return { to: vague.to, bounds: boundsOf('order', vague.value), read: vague, range: false, vague: true };
  const read = readNumber(tokens, from, grammar);
  if (!read) return undefined;
  const linked = readLinked(tokens, from, read, grammar);
  if (linked) return { ...linked, range: true, vague: false };
  const bounds = boundsOf(qualifier ?? roughly(tokens, from, read.to), read.value);
  return { to: read.to, bounds, read, range: false, vague: false };
}

function shareAmount(
  tokens: readonly Token[],
  from: number,
  at: number,
  qualifier: Qualifier | undefined,
  grammar: Grammar,
): Amount | undefined {
  const share = readShare(tokens, at, grammar);
  if (!share) return undefined;
  const after = readAfter(tokens, share.to);
  const bounds = boundsOf(qualifier ?? share.qualifier ?? after.qualifier ?? 'exactly', share.value);
  return {
    from,
    to: after.at,
    ...bounds,
    unit: 'percent',
    year: false,
    share: share.ofWhole,
    counted: false,
  };
}

/** Whether the amount is a bare number that reads as a year, or a range of years. */
function isYear(tokens: readonly Token[], core: Core, from: number, at: number, qualified: boolean): boolean {
  if (core.range) {
    const first = tokens.slice(at, core.to).find((token) => token.kind === 'number');
    return readsAsYear(first) && readsAsYear(tokens[core.to - 1]);
  }
  const led = lengthAt(tokens, at - 1, 'between') > 0 && growsBehind(tokens, at + 1);
  const dated = !led && lengthAt(tokens, at - 1, 'dated', 'since', 'month', 'between', 'till') > 0;
  const round = (tokens[at]?.value ?? 0) % 100 === 0 && !dated && lengthAt(tokens, at + 1, 'dated') === 0;
  return !(qualified && from < at) && core.to === at + 1 && readsAsYear(tokens[at]) && !round;
}

/** Whether the word at `at` is no qualifier but belongs to what is before: "information about nearly 5,000". */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const hit = hitAt(tokens, at, 'before');
  const next = hit?.value === 'about' ? hitAt(tokens, at + hit.length, 'before') : undefined;
  return next !== undefined && next.value !== 'about' && next.value !== 'exactly';
}

/** Reads the quantity phrase that begins at token `from`; undefined when none does. */
export function readAmount(tokens: readonly Token[], from: number, grammar: Grammar): Amount | undefined {
  if (tokens[from]?.kind === 'mark' && tokens[from].hits.length === 0) return undefined;
  if (isPreposition(tokens, from)) return undefined;
  const before = readBefore(tokens, from);
  const share =
    shareAmount(tokens, before.from, before.bare, before.qualifier, grammar) ??
    shareAmount(tokens, before.from, before.at, before.qualifier, grammar);
  if (share) return share;
  const lead = lengthAt(tokens, before.at, 'hundredth');
  const core = readCore(tokens, before.at + lead, before.qualifier, grammar);
  if (!core) return undefined;
  const after = readAfter(tokens, core.to);
  const percent = lengthAt(tokens, after.at, 'percent');
  const isPercent = percent + lead > 0;
  const closing = percent > 0 ? readAfter(tokens, after.at + percent) : after;
  const qualifier = closing.qualifier ?? after.qualifier;
  const bounds =
    qualifier !== undefined &&
    !core.range &&
    !core.vague &&
    (before.qualifier === undefined || before.qualifier === 'exactly')
      ? boundsOf(qualifier, core.read.value)
      : core.bounds;
  const year =
    !isPercent &&
    !after.counted &&
    isYear(tokens, core, from, before.at, before.qualifier !== undefined || qualifier !== undefined);
  return {
    from: before.from,
    to: closing.at,
    ...bounds,
    unit: isPercent ? 'percent' : 'people',
    year,
    share: false,
    counted: after.counted,
  };
}
