import type { Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/**
 * Kinds of head noun. `strong`: foreign by meaning (mercenaries, Syrien-Kämpfer); `jihadist`, `fighter`: need a sign
 * that they went abroad; `person`, `national`: need a sign that they fight.
 */
export type HeadKind = 'strong' | 'jihadist' | 'fighter' | 'person' | 'national';

/** A head noun in a sentence. */
interface Head {
  kind: HeadKind;
  /** In tokens. */
  length: number;
  /** What the lexicon says of it: a country, "foreign", "doubtful". */
  value: string;
}

const HEADS: HeadKind[] = ['strong', 'jihadist', 'fighter', 'national', 'person'];

/** What may follow a noun: "400 French have left"; not "400 French soldiers". */
const AFTER_NOUN = [
  'country',
  'region',
  'compass',
  'v',
  'aux',
  'in',
  'from',
  'towards',
  'and',
  'rel',
  'reports',
  'abroad',
  'since',
  'dated',
  'of',
  'ratio',
];

/** Whether a word of nationality that is an adjective too stands for people. */
function isNoun(sentence: Sentence, at: number): boolean {
  const { tokens, grammar } = sentence;
  // "Libia" is a Libyan woman in Spanish, and Libya
  const country = lengthAt(tokens, at, 'country');
  // behind a number Arabic means people: "130 أستراليا"
  const counted = grammar.data.proclitics === true && tokens[at - 1]?.kind === 'number';
  if (!counted && country > 0 && country >= lengthAt(tokens, at, 'national')) return false;
  const nation = hitAt(tokens, at, 'nation');
  if (!nation || grammar.data.postAdjective || grammar.data.segmented) return true;
  if (grammar.data.nounCapitals && !tokens[at]?.capital) return false;
  const next = tokens[at + nation.length];
  return next?.kind !== 'word' || lengthAt(tokens, at + nation.length, ...AFTER_NOUN) > 0;
}

/** The head noun that begins at a token: the longest, under the most telling kind. */
export function headAt(sentence: Sentence, at: number): Head | undefined {
  let best: Head | undefined;
  for (const kind of HEADS) {
    const hit = kind === 'national' && !isNoun(sentence, at) ? undefined : hitAt(sentence.tokens, at, kind);
    if (hit && hit.length > (best?.length ?? 0)) best = { kind, length: hit.length, value: hit.value };
  }
  return best;
}
