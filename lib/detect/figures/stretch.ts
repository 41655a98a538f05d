import type { Antecedent, Counted, Figure } from './figure.ts';
import { placesAt } from './places.ts';
import { known, wordAt, type Sentence } from './sentence.ts';
import { lengthAt } from './tokens.ts';

/** A part of a sentence, in token positions. */
export interface Stretch {
  from: number;
  to: number;
  /** Where the next figure begins, if one does in the same clause. */
  next?: number;
  /** Places stand before their numbers here ("in Syria 20,000, in Yemen hundreds"). */
  led?: true;
}

/** A figure among the others of its sentence. */
export interface Occurrence {
  sentence: Sentence;
  figures: readonly Figure[];
  index: number;
  /** What the figure before it in the sentence counts. */
  last?: Counted;
  before: Antecedent;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', '；', '؛']);

/** The clause between semicolons that holds a figure. */
export function clauseOf({ sentence, figures, index }: Occurrence): Stretch {
  const isEnd = (at: number): boolean => CLAUSE_ENDS.has(wordAt(sentence, at));
  const figure = figures[index];
  let [from, to] = [figure?.from ?? 0, figure?.to ?? 0];
  while (from > 0 && !isEnd(from - 1)) from--;
  while (to < sentence.tokens.length && !isEnd(to)) to++;
  return { from, to };
}

/** No name of places with its preposition is longer, in tokens. */
const LONGEST_PLACE = 8;

/** What may stand between a place and the number counted there: "in Yemen — hundreds", "也门则有数百人". */
const BETWEEN = ['aux', 'reports', 'till'];

/** Where the place begins that stands before the number at `to` and opens its clause (", in Yemen — hundreds"). */
function placeBefore(sentence: Sentence, to: number, floor: number): number | undefined {
  const { tokens } = sentence;
  let end = to;
  for (let i = 0; i < 2 && (known(sentence, end - 1, ...BETWEEN) || wordAt(sentence, end - 1) === ':'); i++)
    end--;
  for (let from = Math.max(floor + 1, end - LONGEST_PLACE); from < end; from++) {
    const separated = /^[,;،؛、，；]$/.test(wordAt(sentence, from - 1)) || known(sentence, from - 1, 'and');
    const places = separated ? placesAt(sentence, from + lengthAt(tokens, from, 'in', 'towards')) : undefined;
    if (places?.to === end) return from;
  }
  return undefined;
}

/** What belongs to one figure: from the end of the one before to the start of the next, within its clause. */
export function stretchOf(occurrence: Occurrence): Stretch {
  const clause = clauseOf(occurrence);
  const figure = occurrence.figures[occurrence.index];
  const next = occurrence.figures[occurrence.index + 1]?.from;
  const led =
    figure && next !== undefined ? placeBefore(occurrence.sentence, next, figure.to - 1) : undefined;
  return {
    from: Math.max(clause.from, occurrence.figures[occurrence.index - 1]?.to ?? 0),
    to: Math.min(clause.to, led ?? next ?? occurrence.sentence.tokens.length),
    ...(next === undefined ? {} : { next }),
    ...(led === undefined ? {} : { led: true }),
  };
}

/** Whether nothing but "and" or a comma stands between two figures: what is said of one is said of both. */
function areJoined(sentence: Sentence, one: Figure | undefined, next: Figure | undefined): boolean {
  // a bare number begins a clause of its own: "1,700 left, 300 died"
  if (!one || !next || (next.form === 'bare' && next.to === next.amount.to)) return false;
  for (let at = one.to; at < next.from; at++)
    if (!known(sentence, at, 'and') && !/^[,،、，]$/.test(wordAt(sentence, at))) return false;
  return next.from - one.to <= 3;
}

/** The stretch of a figure and of those that share its verb. */
export function sharedStretch(occurrence: Occurrence): Stretch {
  const { sentence, figures, index } = occurrence;
  let [first, last] = [index, index];
  while (areJoined(sentence, figures[first - 1], figures[first])) first--;
  while (areJoined(sentence, figures[last], figures[last + 1])) last++;
  return {
    from: stretchOf({ ...occurrence, index: first }).from,
    to: stretchOf({ ...occurrence, index: last }).to,
  };
}
