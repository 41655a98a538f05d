import type { Measure } from '../../model/quantity.ts';
import { placesAt } from './attached.ts';
import type { Antecedent, Counted, Figure } from './figure.ts';
import { known, holds, wordAt, type Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/** A part of a sentence, in token positions. */
export interface Stretch {
  from: number;
  to: number;
  /** Where the next figure begins, if one does in the same clause. */
  next?: number;
}

/** A figure among the others of its sentence. */
export interface Place {
  sentence: Sentence;
  figures: readonly Figure[];
  index: number;
  /** What the figure before it in the sentence counts. */
  last?: Counted;
  before: Antecedent;
}

interface Verb {
  measure: Measure;
  distance: number;
  after: boolean;
  /** Only describes the people: what else is said of them counts. */
  participle: boolean;
}

/** Fates outlast what led to them: "those who left ... have come home" counts the returned. */
const FATES = new Set<Measure>(['returned', 'killed', 'detained']);

/** Whether a word is but a part of a noun ("lính đánh thuê"). */
function isInsideNoun({ tokens }: Sentence, at: number): boolean {
  for (let length = 2; length <= 4; length++) {
    const from = at - length + 1;
    if (lengthAt(tokens, from, 'strong', 'fighter', 'jihadist') >= length && from < at) return true;
  }
  return false;
}

/** Whether another verb begins inside the one at a token and ends behind it. */
function isOutdone({ tokens }: Sentence, from: number, length: number): boolean {
  for (let at = from + 1; at < from + length; at++)
    if (at + lengthAt(tokens, at, 'v') > from + length) return true;
  return false;
}

function verbsIn(sentence: Sentence, figure: Figure, stretch: Stretch): Verb[] {
  const verbs: Verb[] = [];
  let covered = stretch.from;
  for (let at = stretch.from; at < stretch.to; at++) {
    const hit = hitAt(sentence.tokens, at, 'v');
    if ((at >= figure.amount.from && at < figure.amount.to) || isInsideNoun(sentence, at)) continue;
    // "ramené à moins de 160": the word is one of amount there
    const amounts = lengthAt(sentence.tokens, at, 'reports') > (hit?.length ?? 0);
    if (!hit || at < covered || amounts || known(sentence, at, 'grow')) continue;
    // "have [gone home]": of two verbs that share a word, the later one says more
    if (isOutdone(sentence, at, hit.length)) continue;
    // "…, killed about 600": the verb of the figure that follows
    const beyond = at + hit.length;
    const leads = beyond + lengthAt(sentence.tokens, beyond, 'them', 'including', 'aux') === stretch.next;
    if (at >= figure.to && (leads || beyond === stretch.next)) continue;
    // "may be left": the words of a longer entry are no verbs of their own
    covered = at + hit.length;
    const after = at >= figure.to;
    const before = at + hit.length <= figure.from;
    const inside = !after && !before;
    if (inside && (figure.amount.unit === 'percent' || hit.value === 'other')) continue;
    const distance = after ? at - figure.to : before ? figure.from - at + 1 : 0;
    // "fighters gone from Tunisia": who they are, unless nothing else is said of them
    const describes = inside && (known(sentence, at, 'from', 'adj') || at < figure.amount.from);
    const participle = known(sentence, at, 'participle') || describes;
    // "3,000 fighters left in Syria" are still there; "left in 2014" are not
    const remains =
      known(sentence, at, 'left') && placesAt(sentence, beyond + lengthAt(sentence.tokens, beyond, 'in'));
    verbs.push({
      measure: remains ? 'active' : (hit.value as Measure),
      distance,
      after: after || !before,
      participle,
    });
  }
  return verbs;
}

/** How far before them the verb may stand whose object people are ("arrested 12 recruits on their way to Syria"). */
const OBJECT = 3;

function choose(all: Verb[]): Measure | undefined {
  const main = all.filter((verb) => !verb.participle);
  const fates = all.filter((verb) => FATES.has(verb.measure));
  const verbs = main.length > 0 ? main : fates.length > 0 ? fates : all;
  const fate =
    verbs.find((verb) => verb.after && FATES.has(verb.measure)) ??
    verbs.find((verb) => !verb.after && verb.distance <= OBJECT && FATES.has(verb.measure));
  if (fate) return fate.measure;
  let best: Verb | undefined;
  for (const verb of verbs) if (!best || verb.distance < best.distance) best = verb;
  // "in their prisons are 2,000 …": those who are somewhere are what else is said of them there
  if (best?.measure === 'active')
    for (const measure of ['detained', 'profiles'] as const)
      if (all.some((verb) => verb.measure === measure)) return measure;
  return best?.measure;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', '；', '؛']);

/** The clause between semicolons that holds a figure. */
export function clauseOf({ sentence, figures, index }: Place): Stretch {
  const isEnd = (at: number): boolean => CLAUSE_ENDS.has(wordAt(sentence, at));
  const figure = figures[index];
  let [from, to] = [figure?.from ?? 0, figure?.to ?? 0];
  while (from > 0 && !isEnd(from - 1)) from--;
  while (to < sentence.tokens.length && !isEnd(to)) to++;
  return { from, to };
}

/** What belongs to one figure: from the end of the one before to the start of the next, within its clause. */
export function stretchOf(place: Place): Stretch {
  const clause = clauseOf(place);
  const next = place.figures[place.index + 1]?.from;
  return {
    from: Math.max(clause.from, place.figures[place.index - 1]?.to ?? 0),
    to: Math.min(clause.to, next ?? place.sentence.tokens.length),
    ...(next === undefined ? {} : { next }),
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
function sharedStretch(place: Place): Stretch {
  const { sentence, figures, index } = place;
  let [first, last] = [index, index];
  while (areJoined(sentence, figures[first - 1], figures[first])) first--;
  while (areJoined(sentence, figures[last], figures[last + 1])) last++;
  return {
    from: stretchOf({ ...place, index: first }).from,
    to: stretchOf({ ...place, index: last }).to,
  };
}

/** Whether the sentence says anything at all of its people: a heading such as "25,000 foreign fighters" does not. */
const saysPresence = (sentence: Sentence): boolean =>
  sentence.tokens.at(-1)?.kind === 'mark' ||
  ['aux', 'reports', 'v', 'in'].some((sign) => holds(sentence, sign));

/** What a figure counts: from the verbs around it, else people present where the sentence tells of something. */
export function countedBy(place: Place): Counted | undefined {
  const { sentence, figures, index, before, last } = place;
  const figure = figures[index];
  if (!figure) return undefined;
  const said = saidOf(place, figure);
  if (said !== undefined) return { measure: said };
  const inherited = figure.form === 'bare' ? (last ?? before.counted) : undefined;
  return inherited ?? (saysPresence(sentence) ? { measure: 'active', implied: true } : undefined);
}

/** What words say of a figure: its own verbs, else those of its sentence. */
function saidOf(place: Place, figure: Figure): Measure | undefined {
  const { sentence } = place;
  if (figure.measure) return figure.measure;
  if (figure.form === 'country') return 'travelled';
  if (figure.phrase?.records) return 'profiles';
  const own = choose(verbsIn(sentence, figure, stretchOf(place)));
  if (figure.amount.unit === 'percent') return own && FATES.has(own) ? own : 'other';
  return own ?? choose(verbsIn(sentence, figure, sharedStretch(place)));
}
