import type { Measure } from '../../model/quantity.ts';
import type { Antecedent, Figure } from './figure.ts';
import type { Sentence } from './sentence.ts';

/** The stretch of a sentence that belongs to one figure: from the end of the one before to the start of the next. */
export interface Stretch {
  from: number;
  to: number;
}

interface Verb {
  measure: Measure;
  distance: number;
  after: boolean;
}

/** Fates outlast what led to them: "those who left ... have come home" counts the returned. */
const FATES = new Set<Measure>(['returned', 'killed', 'detained']);

function verbsIn(sentence: Sentence, figure: Figure, stretch: Stretch): Verb[] {
  const verbs: Verb[] = [];
  for (let at = stretch.from; at < stretch.to; at++) {
    const hit = sentence.tokens[at]?.hits.find((h) => h.category === 'v');
    if (!hit) continue;
    const after = at >= figure.to;
    const before = at + hit.length <= figure.from;
    const distance = after ? at - figure.to : before ? figure.from - at + 1 : 0;
    verbs.push({ measure: hit.value as Measure, distance, after: after || !before });
  }
  return verbs;
}

function choose(verbs: Verb[]): Measure | undefined {
  const fate = verbs.find((verb) => verb.after && FATES.has(verb.measure));
  if (fate) return fate.measure;
  let best: Verb | undefined;
  for (const verb of verbs) if (!best || verb.distance < best.distance) best = verb;
  return best?.measure;
}

/** What a figure counts, from the verbs around it; people of whom nothing is said are taken to be present. */
export function measureOf(sentence: Sentence, figure: Figure, stretch: Stretch, before: Antecedent): Measure {
  if (figure.measure) return figure.measure;
  if (figure.form === 'country' || figure.form === 'cell') return 'travelled';
  const own = choose(verbsIn(sentence, figure, stretch));
  if (figure.amount.unit === 'percent') return own && FATES.has(own) ? own : 'other';
  if (own) return own;
  if (figure.form !== 'noun' && before.measure) return before.measure;
  const whole = choose(verbsIn(sentence, figure, { from: 0, to: sentence.tokens.length }));
  return whole ?? 'active';
}
