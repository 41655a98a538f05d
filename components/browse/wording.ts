import { wordsOf } from '../../lib/facts/words.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { Claim } from '../../lib/model/mention.ts';
import { sayClaim } from '../../lib/wording/claim.ts';
import { sayQuantity } from '../../lib/wording/quantity.ts';

/** The parts of a claim that its words on the page do not already say: what is counted, when, who says so. */
export function sayBeyond(text: string, claim: Claim, words: Words): string[] {
  const said = new Set(wordsOf(text));
  const isSaid = (part: string): boolean => wordsOf(part).every((word) => said.has(word));
  const [counted, ...others] = sayClaim(claim, words);
  const parts = others.filter((part) => !isSaid(part));
  return counted === undefined || isSaid(sayQuantity(claim.quantity, words)) ? parts : [counted, ...parts];
}

/** Words that say only whose body it is: the group's heading says that too. */
const OWNERS = new Set(['un', 'united', 'nations', 'interpol', 's', 'of', 'the']);

/** Whether a topic's name tells a reader more than the words on the page do. */
export function tellsMore(name: string, text: string): boolean {
  const said = new Set(wordsOf(text));
  return wordsOf(name).some((word) => !said.has(word) && !OWNERS.has(word));
}

/** A last word of one letter, where words have several. */
const BEGUN_WORD = /(?<=^|\s)[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** A query as far as it can be searched: one letter of a word says nothing yet, and finding nothing for it neither. */
export const settledQuery = (query: string): string => query.replace(BEGUN_WORD, '').trim();
