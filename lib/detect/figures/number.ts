import { composeNumber, splitNumberWord, type NumberPart } from '../../text/numberwords.ts';
import { numberPart, type Grammar } from './grammar.ts';
import { hitAt, lengthAt, type Token } from './tokens.ts';

/** A number read: how far, its value, and how it was written. */
export interface Read {
  to: number;
  value: number;
  /** What the last multiplier stood for, when the number ended in one. */
  scale: number;
  digits: boolean;
}

const MOST_PARTS = 14;

/** Whether digits stand inside a name, a time, a sum of money or a reference rather than for themselves. */
function isReference(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const beyond = tokens[at + 2];
  if (!token || Number.isNaN(token.value)) return true;
  if (before) {
    if (token.glued && /^[$€£¥₽/#№:]$/.test(before.word)) return true;
    if (token.glued && before.kind === 'word' && /[a-zа-я]$/.test(before.word) && !before.hits.length)
      return true;
    const joined = tokens[at - 2];
    if (token.glued && before.word === '-' && before.glued && joined?.kind === 'word') return true;
    if (lengthAt(tokens, at - 1, 'reference') > 0 && !token.grouped) return true;
  }
  if (after?.glued && /^[/:°€$£¥]$/.test(after.word) && (after.word !== ':' || beyond?.kind === 'number'))
    return beyond?.glued === true || !/^[/:]$/.test(after.word);
  return false;
}

/** The parts that the word at `at` stands for: a number word, or several written in one. */
function wordParts(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): { parts: NumberPart[]; length: number } | undefined {
  const hit = hitAt(tokens, at, 'num');
  if (hit) return { parts: [numberPart(hit.value)], length: hit.length };
  const token = tokens[at];
  if (grammar.data.joint === undefined || token?.kind !== 'word' || token.word.length < 6) return undefined;
  const parts = splitNumberWord(token.word, grammar.parts, grammar.data.joint);
  return parts ? { parts, length: 1 } : undefined;
}

/** Whether another part may follow: no two sets of digits beside each other, no unit after a smaller one. */
function mayFollow(parts: readonly NumberPart[], next: NumberPart, digits: boolean): boolean {
  const last = parts.at(-1);
  if (!last) return true;
  if (next.kind !== 'unit' || last.kind !== 'unit') return true;
  return next.value < 1 || (!digits && last.value >= 20 && next.value < 20);
}

/** Reads one number: digits, words or both ("25 thousand", "two and a half thousand", "2万5000"). */
export function readNumber(tokens: readonly Token[], from: number, grammar: Grammar): Read | undefined {
  const parts: NumberPart[] = [];
  let at = from;
  let digits = false;
  while (parts.length < MOST_PARTS) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'number') {
      if (parts.length > 0 && parts.at(-1)?.kind === 'unit') break;
      if (parts.length > 0 && !grammar.data.segmented) break;
      if (isReference(tokens, at)) break;
      parts.push({ kind: 'unit', value: token.value });
      digits = true;
      at++;
      continue;
    }
    const joint =
      parts.length > 0 ? (token.word === '-' && token.glued ? 1 : lengthAt(tokens, at, 'joint')) : 0;
    const direct = wordParts(tokens, at, grammar);
    const joined = !direct && joint > 0 && !digits ? at + joint : at;
    const read = direct ?? wordParts(tokens, joined, grammar);
    const [first] = read?.parts ?? [];
    if (!read || !first || !mayFollow(parts, first, digits)) break;
    if (token.word === 'k' && !token.glued) break;
    parts.push(...read.parts);
    at = joined + read.length;
  }
  if (parts.length === 0) return undefined;
  const last = parts.at(-1);
  const scale = last && last.kind !== 'unit' ? last.value : 1;
  return { to: at, value: composeNumber(parts), scale, digits };
}

/** "tens of thousands", "several hundred": an order of magnitude. */
export function readVague(tokens: readonly Token[], at: number, grammar: Grammar): Read | undefined {
  const vague = hitAt(tokens, at, 'vague');
  if (vague) return { to: at + vague.length, value: Number(vague.value), scale: 1, digits: false };
  const few = lengthAt(tokens, at, 'few');
  if (few === 0) return undefined;
  const next = hitAt(tokens, at + few, 'vague');
  if (next) return { to: at + few + next.length, value: Number(next.value), scale: 1, digits: false };
  const scale = hitAt(tokens, at + few, 'num');
  if (!scale || !/^x/i.test(scale.value)) return undefined;
  const read = readNumber(tokens, at + few, grammar);
  return read && { ...read, digits: false };
}
