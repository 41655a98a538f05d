import type { Counted, Figure } from './figure.ts';
import type { Measure } from '../../model/quantity.ts';
import { holds, type Sentence } from './sentence.ts';
import { sharedStretch, stretchOf, type Occurrence } from './stretch.ts';
import { verbsIn, type Verb } from './verbs.ts';

/** Fates outlast what led to them: "those who left ... have come home" counts the returned. */
const FATES = new Set<Measure>(['returned', 'killed', 'detained']);

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

/** Whether the sentence says anything at all of its people: a heading such as "25,000 foreign fighters" does not. */
const saysPresence = (sentence: Sentence): boolean =>
  sentence.tokens.at(-1)?.kind === 'mark' ||
  ['aux', 'reports', 'v', 'in'].some((sign) => holds(sentence, sign));

/** What a figure counts: from the verbs around it, else people present where the sentence tells of something. */
export function measureOf(occurrence: Occurrence): Counted | undefined {
  const { sentence, figures, index, before, last } = occurrence;
  const figure = figures[index];
  if (!figure) return undefined;
  const said = saidOf(occurrence, figure);
  if (said !== undefined) return { measure: said };
  const inherited = figure.form === 'bare' ? (last ?? before.counted) : undefined;
  return inherited ?? (saysPresence(sentence) ? { measure: 'active', implied: true } : undefined);
}

/** What words say of a figure: its own verbs, else those of its sentence. */
function saidOf(occurrence: Occurrence, figure: Figure): Measure | undefined {
  const { sentence } = occurrence;
  if (figure.measure) return figure.measure;
  if (figure.form === 'country') return 'travelled';
  if (figure.phrase?.records) return 'profiles';
  const own = choose(verbsIn(sentence, figure, stretchOf(occurrence)));
  if (figure.amount.unit === 'percent') return own && FATES.has(own) ? own : 'other';
  return (
    own ??
    choose(verbsIn(sentence, figure, sharedStretch(occurrence))) ??
    (figure.phrase?.gone ? 'travelled' : undefined)
  );
}
