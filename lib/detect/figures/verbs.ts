import type { Measure } from '../../model/quantity.ts';
import type { Figure } from './figure.ts';
import { placesAt } from './places.ts';
import { known, type Sentence } from './sentence.ts';
import type { Stretch } from './stretch.ts';
import { hitAt, lengthAt, type Hit } from './tokens.ts';

/** A verb beside a figure, as a way of counting its people. */
export interface Verb {
  measure: Measure;
  distance: number;
  after: boolean;
  /** Only describes the people: what else is said of them counts. */
  participle: boolean;
}

/** Whether a word is but a part of a noun ("lính đánh thuê"). */
function isInsideNoun({ tokens }: Sentence, at: number): boolean {
  for (let length = 2; length <= 4; length++) {
    const from = at - length + 1;
    if (lengthAt(tokens, from, 'strong', 'fighter', 'jihadist') >= length && from < at) return true;
  }
  return false;
}

/** Whether one that says more begins inside a verb of going and ends behind it: "have [gone home]". */
function isOutdone({ tokens }: Sentence, from: number, { value, length }: Hit): boolean {
  if (value !== 'travelled') return false;
  for (let at = from + 1; at < from + length; at++)
    if (at + lengthAt(tokens, at, 'v') > from + length) return true;
  return false;
}

/** Whether a word is one of amount here: "ramené à moins de 160", "przekroczyła 16 tysięcy". */
function isOfAmount(sentence: Sentence, at: number, { length }: Hit): boolean {
  const amounts = hitAt(sentence.tokens, at, 'reports');
  if (!amounts || amounts.length < length) return false;
  return amounts.length > length || (amounts.value !== '' && sentence.amountAt.has(at + length));
}

/** Whether the verb belongs to the figure or the number that follows: "…, killed about 600". */
function leadsNext(sentence: Sentence, beyond: number, { next }: Stretch): boolean {
  const linked = beyond + lengthAt(sentence.tokens, beyond, 'them', 'including', 'aux');
  const other = sentence.amountAt.get(beyond);
  const counts = other && !other.year && other.unit === 'people' && (other.low ?? other.high ?? 0) >= 100;
  return (next !== undefined && (linked === next || beyond === next)) || counts === true;
}

/** "3,000 fighters left in Syria" are still there; those who "left in 2014" are not. */
function remains(sentence: Sentence, at: number, beyond: number): boolean {
  const opening = lengthAt(sentence.tokens, beyond, 'in');
  return known(sentence, at, 'left') && opening > 0 && placesAt(sentence, beyond + opening) !== undefined;
}

/** The verb at a token as it counts a figure's people. */
function verbOf(sentence: Sentence, figure: Figure, at: number, hit: Hit): Verb {
  const beyond = at + hit.length;
  const after = at >= figure.to;
  const before = beyond <= figure.from;
  const inside = !after && !before;
  // "fighters gone from Tunisia", "招募的380名雇佣兵": who they are, unless nothing else is said of them
  const describes =
    (inside && (known(sentence, at, 'from', 'adj') || at < figure.amount.from)) ||
    (before && sentence.grammar.data.segmented === true && known(sentence, beyond, 'of'));
  return {
    measure: remains(sentence, at, beyond) ? 'active' : (hit.value as Measure),
    distance: after ? at - figure.to : before ? figure.from - at + 1 : 0,
    after: after || !before,
    participle: known(sentence, at, 'participle') || describes,
  };
}

/** The verbs of a stretch that say what a figure counts. */
export function verbsIn(sentence: Sentence, figure: Figure, stretch: Stretch): Verb[] {
  const verbs: Verb[] = [];
  let covered = stretch.from;
  for (let at = stretch.from; at < stretch.to; at++) {
    const hit = hitAt(sentence.tokens, at, 'v');
    if ((at >= figure.amount.from && at < figure.amount.to) || isInsideNoun(sentence, at)) continue;
    if (!hit || at < covered || isOfAmount(sentence, at, hit) || known(sentence, at, 'grow')) continue;
    if (isOutdone(sentence, at, hit)) continue;
    const beyond = at + hit.length;
    if (at >= figure.to && leadsNext(sentence, beyond, stretch)) continue;
    // "may be left": the words of a longer entry are no verbs of their own
    covered = beyond;
    const inside = at < figure.to && beyond > figure.from;
    if (inside && (figure.amount.unit === 'percent' || hit.value === 'other')) continue;
    verbs.push(verbOf(sentence, figure, at, hit));
  }
  return verbs;
}
