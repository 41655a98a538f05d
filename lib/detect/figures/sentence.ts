import { readAmount, type Amount } from './amount.ts';
import type { Grammar } from './grammar.ts';
import { hitAt, lengthAt, type Token } from './tokens.ts';

/** A sentence cut into tokens, with every quantity phrase in it. Offsets of tokens are those of the whole text. */
export interface Sentence {
  tokens: Token[];
  amounts: Amount[];
  /** The amounts by the token they begin at. */
  amountAt: ReadonlyMap<number, Amount>;
  /** The first verb of sending: origins named after it belong to it. */
  sentAt: number;
  grammar: Grammar;
}

/** No sentence of prose is longer; what is (tables, code, hostile text) is read in pieces, so that work stays linear. */
const LONGEST = 200;
/** Nor does one hold more quantities. */
const MOST_AMOUNTS = 50;

/** Whether the sentence ends with the token at `at`. */
function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const last = tokens[at - 1];
  if (token?.kind !== 'mark') return false;
  if (/[。!?！？؟।]/.test(token.word)) return true;
  if (token.word !== '.' || !next || next.glued) return false;
  if (hitAt(tokens, at - 1, 'short') || (last?.kind === 'word' && last.to - last.from === 1 && last.capital))
    return false;
  return next.kind !== 'word' || next.capital || !/\p{Ll}/u.test(next.word);
}

/** Every quantity phrase of a sentence, in order, none inside another. */
function readAmounts(tokens: readonly Token[], grammar: Grammar): Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  while (at < tokens.length && amounts.length < MOST_AMOUNTS) {
    const amount = readAmount(tokens, at, grammar);
    if (amount) amounts.push(amount);
    at = amount ? Math.max(amount.to, at + 1) : at + Math.max(1, lengthAt(tokens, at, 'reference', 'month'));
  }
  return amounts;
}

/** Splits a tagged block into sentences. */
export function sentencesOf(tokens: Token[], grammar: Grammar): Sentence[] {
  const sentences: Sentence[] = [];
  let begin = 0;
  for (let at = 0; at < tokens.length; at++) {
    const full = at - begin + 1 >= LONGEST;
    if (!full && at + 1 < tokens.length && !ends(tokens, at)) continue;
    const part = tokens.slice(begin, at + 1);
    const amounts = readAmounts(part, grammar);
    const amountAt = new Map(amounts.map((amount) => [amount.from, amount]));
    const sentAt = part.findIndex((_, i) => lengthAt(part, i, 'sends') > 0);
    sentences.push({ tokens: part, amounts, amountAt, sentAt, grammar });
    begin = at + 1;
  }
  return sentences;
}
