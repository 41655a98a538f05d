import { readAmount, type Amount } from './amount.ts';
import { speaksOfGrowth } from './range.ts';
import type { Grammar } from './grammar.ts';
import { hitAt, lengthAt, type Token } from './tokens.ts';

/** A sentence cut into tokens, with every quantity phrase in it. Offsets of tokens are those of the whole text. */
export interface Sentence {
  tokens: Token[];
  amounts: Amount[];
  /** The amounts by the token they begin at. */
  amountAt: ReadonlyMap<number, Amount>;
  /** What the lexicon says of any word in it: categories, and categories with their values ("v:killed"). */
  signs: ReadonlySet<string>;
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

/** The word for "to" where it leads to what a number grew to, and is no qualifier ("выросло с 700 до 2000"). */
function lengthOfGoal(tokens: readonly Token[], at: number, last: Amount | undefined): number {
  const till = lengthAt(tokens, at, 'till');
  if (till === 0 || !hitAt(tokens, at, 'before')) return 0;
  const start = last?.to === at ? last.from - lengthAt(tokens, last.from - 1, 'between') : at;
  return speaksOfGrowth(tokens, start) ? till : 0;
}

/** Every quantity phrase of a sentence, in order, none inside another. */
function readAmounts(tokens: readonly Token[], grammar: Grammar): Amount[] {
  const amounts: Amount[] = [];
  let at = 0;
  while (at < tokens.length && amounts.length < MOST_AMOUNTS) {
    const goal = lengthOfGoal(tokens, at, amounts.at(-1));
    at += goal;
    const amount = readAmount(tokens, at, grammar);
    const start = amounts.at(-1);
    // "упал с 2000 до 200": what grew or shrank is no year
    const counts = goal > 0 && amount !== undefined && (!amount.year || (amount.low ?? 0) % 100 === 0);
    if (counts && start?.to === at - goal) amounts.splice(-1, 1, { ...start, year: false });
    if (amount) amounts.push(counts ? { ...amount, year: false } : amount);
    at = amount ? Math.max(amount.to, at + 1) : at + Math.max(1, lengthAt(tokens, at, 'reference', 'month'));
  }
  return amounts;
}

/** What is said of a sentence's words; a word inside a quantity is no verb ("7.000 [đến] 12.000"). */
function signsOf(tokens: readonly Token[], amounts: readonly Amount[]): Set<string> {
  const signs = new Set<string>();
  const counted = new Set(
    amounts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  for (const [at, token] of tokens.entries())
    for (const { category, value } of token.hits)
      if (category !== 'v' || !counted.has(at)) signs.add(category).add(`${category}:${value}`);
  return signs;
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
    sentences.push({ tokens: part, amounts, amountAt, signs: signsOf(part, amounts), grammar });
    begin = at + 1;
  }
  return sentences;
}

/** Whether a word of this category (and, for verbs, this value) stands anywhere in the sentence. */
export const holds = (sentence: Sentence, category: string, value?: string): boolean =>
  sentence.signs.has(value === undefined ? category : `${category}:${value}`);

/** Whether the sentence speaks of going somewhere or of coming back. */
export const tellsOfTravel = (sentence: Sentence): boolean =>
  holds(sentence, 'v', 'travelled') || holds(sentence, 'v', 'returned') || holds(sentence, 'abroad');

/** Whether words of one of these categories begin at a token. */
export const known = (sentence: Sentence, at: number, ...categories: string[]): boolean =>
  lengthAt(sentence.tokens, at, ...categories) > 0;

/** The word at a token as the lexicon writes it, '' beyond the ends. */
export const wordAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.word ?? '';
