import type { Bounds } from './bounds.ts';
import type { Grammar } from './grammar.ts';
import { readNumber, type Read } from './number.ts';
import { hitAt, lengthAt, type Token } from './tokens.ts';

/** Two numbers read as one quantity; `read` is the second. */
interface Range {
  to: number;
  bounds: Bounds;
  read: Read;
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
export const readsAsYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && !token.grouped && token.value >= 1900 && token.value < 2100;

function secondOf(
  tokens: readonly Token[],
  first: Read,
  at: number,
  link: string,
  grammar: Grammar,
): Range | undefined {
  const skipped = at + lengthAt(tokens, at, 'percent');
  const after = skipped + lengthAt(tokens, skipped, 'counter');
  const length = lengthAt(tokens, after, link);
  // Arabic writes "and" in one with the number
  const glued =
    grammar.data.proclitics && /^و./.test(tokens[after]?.word ?? '') && hitAt(tokens, after, 'num');
  if (length === 0 && !glued) return undefined;
  const begin = after + length;
  const second = readNumber(tokens, begin + lengthAt(tokens, begin, 'before', 'det'), grammar);
  // "15,000 in 2014 to 25,000": a year beside a count makes no range
  const dated = readsAsYear(tokens[first.to - 1]) && first.value % 100 > 0;
  if (dated && !(second && readsAsYear(tokens[second.to - 1]))) return undefined;
  const bounds = second && rangeOf(first, second);
  return second && bounds ? { to: second.to, bounds, read: second } : undefined;
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

/** Whether a word of growth links two numbers ("1.5万人增至3万人"). */
const linksGrowth = (tokens: readonly Token[], link: number): boolean =>
  lengthAt(tokens, link + lengthAt(tokens, link, 'counter'), 'grow') > 0;

/** Whether what looks like a range ends in a verb of growth, or is linked by one ("由1.5万增至3万"). */
const isGrowth = (tokens: readonly Token[], link: number, to: number): boolean =>
  growsBehind(tokens, to) || linksGrowth(tokens, link);

/** "两三千", "beş altı bin": two digits in a row before one multiplier. */
export function readNeighbours(tokens: readonly Token[], from: number, grammar: Grammar): Range | undefined {
  const [low, high, scale] = [0, 1, 2].map((i) => hitAt(tokens, from + i, 'num')?.value ?? '');
  const digits = /^[1-9]$/.test(low ?? '') && Number(high) === Number(low) + 1 && /^x/i.test(scale ?? '');
  const read = digits ? readNumber(tokens, from + 1, grammar) : undefined;
  const bounds = read && rangeOf({ to: from + 1, value: Number(low), scale: 1, digits: false }, read);
  return read && bounds ? { to: read.to, bounds, read } : undefined;
}

/** "between 5 and 7 thousand", "from 10 to 15 thousand", behind its first word; not "rose from … to …". */
export function readOpened(tokens: readonly Token[], from: number, grammar: Grammar): Range | undefined {
  const first = readNumber(tokens, from, grammar);
  if (!first) return undefined;
  const between = secondOf(tokens, first, first.to, 'and', grammar);
  if (between || speaksOfGrowth(tokens, from - 1)) return between;
  const led = secondOf(tokens, first, first.to, 'till', grammar);
  return led && isGrowth(tokens, first.to, led.to) ? undefined : led;
}

/** "10 to 15 thousand", "2–3 тыс.": a range whose first number has been read. */
export function readLinked(
  tokens: readonly Token[],
  from: number,
  first: Read,
  grammar: Grammar,
): Range | undefined {
  const opened = lengthAt(tokens, from - 1, 'between') > 0;
  if ((opened && speaksOfGrowth(tokens, from)) || linksGrowth(tokens, first.to)) return undefined;
  const found = secondOf(tokens, first, first.to, 'till', grammar);
  const link = first.to + lengthAt(tokens, first.to, 'counter');
  const led = opened || lengthAt(tokens, link, 'between') > 0;
  return found && led && isGrowth(tokens, first.to, found.to) ? undefined : found;
}
