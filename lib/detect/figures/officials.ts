import { known, type Sentence } from './sentence.ts';
import { endsBefore, lengthAt } from './tokens.ts';

/** Whether the country named at a token only tells whose minister or paper speaks ("Syria's foreign minister"). */
export const isSpeaker = (sentence: Sentence, at: number, length: number): boolean =>
  endsBefore(sentence.tokens, at, 'official') ||
  // in Slavic languages a country stands behind its officials
  (sentence.grammar.data.countryEndings === undefined && known(sentence, at + length, 'official')) ||
  isInBody(sentence, at);

/** Whether people are counted right behind those whose members they are: "نشرت الشرطة 3000 عنصر", "경찰 300명". */
export function isOfOfficials(sentence: Sentence, from: number): boolean {
  const quoted = [2, 3, 4].some((back) => known(sentence, from - back, 'according'));
  return endsBefore(sentence.tokens, from, 'official') && !quoted;
}

/** Whether a token is part of the name of a body that is called after a country ("Syrian Democratic Forces"). */
function isInBody({ tokens }: Sentence, at: number): boolean {
  for (let from = Math.max(0, at - 3); from <= at; from++)
    if (from + lengthAt(tokens, from, 'body') > at) return true;
  return false;
}
