import type { Qualifier } from '../../model/quantity.ts';
import type { Grammar } from './grammar.ts';
import { readNumber, readVague, type Read } from './number.ts';
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
    if (after) qualifier = after.value as Qualifier;
    if (counter > 0) counted = true;
    const length = after?.length ?? counter;
    if (length === 0) break;
    at += length;
  }
  return qualifier === undefined ? { at, counted } : { at, qualifier, counted };
}

type Bounds = Pick<Amount, 'qualifier' | 'low' | 'high'>;

/** The bounds that a qualifier gives a number. */
export function boundsOf(qualifier: Qualifier, value: number): Bounds {
  if (qualifier === 'moreThan' || qualifier === 'atLeast' || qualifier === 'order')
    return { qualifier, low: value };
  if (qualifier === 'upTo' || qualifier === 'fewerThan') return { qualifier, high: value };
  return { qualifier, low: value, high: value };
}

/** "27 to 31 thousand": the multiplier of the second number is the first one's too. */
function rangeOf(first: Read, second: Read): Bounds | undefined {
  const low =
    second.scale > 1 && first.scale === 1 && first.value < 1000 && first.value * second.scale < second.value
      ? first.value * second.scale
      : first.value;
  return low < second.value ? { qualifier: 'between', low, high: second.value } : undefined;
}

/** Whether a number may be a year. */
const readsAsYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && !token.grouped && token.value >= 1900 && token.value < 2100;

interface Core {
  to: number;
  bounds: Bounds;
  read: Read;
  range: boolean;
  vague: boolean;
}

function secondOf(
  tokens: readonly Token[],
  first: Read,
  at: number,
  link: string,
  grammar: Grammar,
): { second: Read; bounds: Bounds } | undefined {
  const skipped = at + lengthAt(tokens, at, 'percent');
  const after = skipped + lengthAt(tokens, skipped, 'counter');
  const length = lengthAt(tokens, after, link);
  if (length === 0) return undefined;
  const begin = after + length;
  const second = readNumber(tokens, begin + lengthAt(tokens, begin, 'before', 'det'), grammar);
  // "15,000 in 2014 to 25,000": a year beside a count makes no range
  const dated = readsAsYear(tokens[first.to - 1]) && first.value % 100 > 0;
  if (dated && !(second && readsAsYear(tokens[second.to - 1]))) return undefined;
  const bounds = second && rangeOf(first, second);
  return second && bounds ? { second, bounds } : undefined;
}

/** How far before a number the verb of growth may stand that leads to it ("rose within a year from 15,000 to 25,000"). */
const GROWTH = 12;

/** Whether what a number was or became is told before a token, in the same clause. */
export function speaksOfGrowth(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - GROWTH); back--) {
    if (lengthAt(tokens, back, 'grow') > 0 && lengthAt(tokens, back, 'before') === 0) return true;
    if (/^[;:؛；：]$/.test(tokens[back]?.word ?? '')) return false;
  }
  return false;
}

/** How far behind the numbers it leads from and to a verb of growth may stand, where verbs end the clause. */
const GROWTH_BEHIND = 6;

/** Whether such a verb makes two figures of what looks like a range ("8000명에서 1만5천 명으로 늘었다"). */
export function growsBehind(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + GROWTH_BEHIND; next++) if (lengthAt(tokens, next, 'grow') > 0) return true;
  return false;
}

/** Whether what looks like a range ends in a verb of growth, or is linked by one ("由1.5万增至3万"). */
const isGrowth = (tokens: readonly Token[], link: number, to: number): boolean =>
  growsBehind(tokens, to) || lengthAt(tokens, link + lengthAt(tokens, link, 'counter'), 'grow') > 0;

/** A number, a range or an order of magnitude. */
function readCore(
  tokens: readonly Token[],
  from: number,
  qualifier: Qualifier | undefined,
  grammar: Grammar,
): Core | undefined {
  const opening = lengthAt(tokens, from, 'between');
  const rising = (): boolean => speaksOfGrowth(tokens, from);
  if (opening > 0) {
    const first = readNumber(tokens, from + opening, grammar);
    const led = first && !rising() ? secondOf(tokens, first, first.to, 'till', grammar) : undefined;
    const found =
      (first && secondOf(tokens, first, first.to, 'and', grammar)) ??
      (first && led && isGrowth(tokens, first.to, led.second.to) ? undefined : led);
    if (found)
      return { to: found.second.to, bounds: found.bounds, read: found.second, range: true, vague: false };
    return undefined;
  }
  const vague = hitAt(tokens, from, 'num') && rising() ? undefined : readVague(tokens, from, grammar);
  if (vague)
    return { to: vague.to, bounds: boundsOf('order', vague.value), read: vague, range: false, vague: true };
  const read = readNumber(tokens, from, grammar);
  if (!read) return undefined;
  const opened = lengthAt(tokens, from - 1, 'between') > 0;
  const second = opened && rising() ? undefined : secondOf(tokens, read, read.to, 'till', grammar);
  const link = read.to + lengthAt(tokens, read.to, 'counter');
  const named = opened || lengthAt(tokens, link, 'between') > 0;
  const led = second && named && isGrowth(tokens, read.to, second.second.to);
  const found = led ? undefined : second;
  if (found)
    return { to: found.second.to, bounds: found.bounds, read: found.second, range: true, vague: false };
  return {
    to: read.to,
    bounds: boundsOf(qualifier ?? 'exactly', read.value),
    read,
    range: false,
    vague: false,
  };
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
  const dated = lengthAt(tokens, at - 1, 'dated', 'since', 'month', 'between', 'till') > 0;
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
    qualifier !== undefined && !core.range && !core.vague && before.qualifier === undefined
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
