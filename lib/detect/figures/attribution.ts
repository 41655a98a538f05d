import { holds, known, wordAt, type Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/** How far apart a source and the word that makes it one may stand. */
const REACH = 8;
/** The same behind "according to" ("according to a report released on Monday by the United Nations"). */
const FAR = 12;

/** Ends the phrase in which a source is named. */
const isEdge = (sentence: Sentence, at: number): boolean =>
  /^[,;:()，；：（）、،]$/.test(wordAt(sentence, at)) || sentence.amountAt.has(at);

/** Whether one of the categories begins within reach of `from` in a direction, before the phrase ends. */
function isNear(
  sentence: Sentence,
  from: number,
  step: 1 | -1,
  categories: string[],
  reach = REACH,
): boolean {
  for (let at = from; at >= 0 && at < sentence.tokens.length && Math.abs(at - from) < reach; at += step) {
    if (known(sentence, at, ...categories)) return true;
    if (isEdge(sentence, at)) return false;
  }
  return false;
}

/** How near the end of a sentence its verb stands, where it stands last. */
const ENDING = 6;

/** "ユーロポールは、…と発表した": whether a subject that ends at a token says the sentence, in languages whose verb is the last word. */
function saysAtEnd(sentence: Sentence, after: number): boolean {
  const subject = known(sentence, after, 'aux') || wordAt(sentence, after) === ',';
  if (sentence.grammar.data.prenominal !== true || !subject) return false;
  for (let at = Math.max(after, sentence.tokens.length - ENDING); at < sentence.tokens.length; at++)
    if (known(sentence, at, 'said')) return true;
  return false;
}

/** A body that the lexicon knows, said to have said it; records have their keeper for a source. */
function namedSource(sentence: Sentence): string | undefined {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const source = hitAt(sentence.tokens, at, 'source');
    if (!source) continue;
    const after = at + source.length;
    const says =
      isNear(sentence, at - 1, -1, ['according'], FAR) ||
      isNear(sentence, at - 1, -1, ['said'], 4) ||
      isNear(sentence, after, 1, ['said', 'according']) ||
      saysAtEnd(sentence, after) ||
      holds(sentence, 'v', 'profiles');
    if (says) return source.value;
  }
  return undefined;
}

/** "according to the Somebody Institute": any name in capitals, as it is written. */
function writtenSource(text: string, sentence: Sentence): string | undefined {
  const { tokens, grammar } = sentence;
  if (grammar.data.nounCapitals) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const opening = lengthAt(tokens, at, 'according');
    if (opening === 0) continue;
    let from = at + opening;
    while (from < at + REACH && tokens[from]?.capital === false && !isEdge(sentence, from)) from++;
    let to = from;
    while (
      tokens[to]?.capital === true ||
      (to > from && tokens[to + 1]?.capital === true && known(sentence, to, 'of', 'det'))
    )
      to++;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (to > from && first && last) return text.slice(first.from, last.to);
  }
  return undefined;
}

/** Who a sentence says counted: a known body under its usual English name, another as it is written. */
export const attributionOf = (text: string, sentence: Sentence): string | undefined =>
  namedSource(sentence) ?? writtenSource(text, sentence);
