import type { Measure, CountryCode } from '../../model/quantity.ts';
import { isBattleground, isConflict } from './countries.ts';
import type { Figure } from './figure.ts';
import { isSpeaker } from './officials.ts';
import { sharedPlaces } from './places.ts';
import { stretchOf, type Occurrence } from './stretch.ts';
import { holds, known } from './sentence.ts';
import type { Topic } from './topic.ts';

/** Countries named just before the figure without a preposition ("Afghanistan follows with 6,500"). */
function subjectsOf(occurrence: Occurrence): CountryCode[] {
  const { sentence, figures, index } = occurrence;
  const figure = figures[index];
  if (!figure || index === 0) return [];
  const found: CountryCode[] = [];
  for (let at = stretchOf(occurrence).from; at < figure.from; at++)
    for (const hit of sentence.tokens[at]?.hits ?? []) if (hit.category === 'country') found.push(hit.value);
  return found;
}

/** Countries at war named anywhere in the sentence, as noun or adjective ("Libya now hosts", "the Syrian front"). */
function battlegroundsIn({ sentence, figures }: Occurrence, topics: readonly Topic[]): CountryCode[] {
  const phrases = [...figures, ...topics];
  const homes = new Set(
    phrases.flatMap(({ phrase, attached }) => [...(phrase?.nationals ?? []), ...(attached?.origins ?? [])]),
  );
  const isPart = (at: number): boolean =>
    phrases.some(({ phrase }) => phrase && at >= phrase.from && at < phrase.to);
  const named = (category: string): CountryCode[] =>
    sentence.tokens.flatMap(({ hits }, at) => {
      const hit = hits.find((one) => one.category === category && isBattleground(one.value));
      const other =
        hit && (isPart(at) || known(sentence, at - 1, 'from') || isSpeaker(sentence, at, hit.length));
      return hit && !other ? hit.value : [];
    });
  const away = (code: CountryCode): boolean => !homes.has(code);
  const nouns = named('country').filter(away);
  return nouns.length > 0 ? nouns : named('nation').filter(away);
}

/** Reads some places only when they are asked for. */
type Places = () => CountryCode[];

/** Places where the people of a figure fight, nearest first: the first of these that names any is the answer. */
function candidates(occurrence: Occurrence, figure: Figure, topics: readonly Topic[]): Places[] {
  const { sentence, before, index } = occurrence;
  const { form, amount } = figure;
  const stretch = stretchOf(occurrence);
  const places = (from: number, to: number): CountryCode[] => sharedPlaces(sentence, from, to);
  const bare = form === 'bare';
  const listed = form === 'country' || form === 'cell';
  const share = amount.unit === 'percent';
  const named = new Set(occurrence.figures.map(({ country }) => country));
  const isUnlisted = (code: CountryCode): boolean => !named.has(code);
  const inherits = !share && (form !== 'noun' || holds(sentence, 'there'));
  return [
    () => (bare && sentence.grammar.data.segmented ? subjectsOf(occurrence) : []),
    () => (listed ? [] : places(figure.to, stretch.to)),
    () => (stretch.led ? places(stretch.from, figure.from) : []),
    () => (bare ? [...places(stretch.from, figure.from), ...subjectsOf(occurrence)] : []),
    () => topics.flatMap(({ attached }) => attached.destinations),
    () =>
      share && index > 0 ? [] : places(0, sentence.tokens.length).filter(listed ? isUnlisted : () => true),
    () => (listed || share ? [] : battlegroundsIn(occurrence, topics)),
    () => (inherits ? before.destinations : []),
  ];
}

/**
 * Where a figure's people fight: its own phrase, its stretch, the topic, the whole sentence, the one before; none of
 * the countries they come from (`origins`).
 */
export function destinationsOf(
  occurrence: Occurrence,
  topics: readonly Topic[],
  measure: Measure | undefined,
  origins: readonly CountryCode[],
): CountryCode[] {
  const figure = occurrence.figures[occurrence.index];
  if (!figure) return [];
  const homes = new Set(origins);
  const fits = (code: CountryCode): boolean => isConflict(code) && !homes.has(code);
  const own = [...(figure.before?.destinations ?? []), ...(figure.attached?.destinations ?? [])];
  if (own.length > 0) return [...new Set(own)];
  const further = candidates(occurrence, figure, topics);
  // of those who died or came home a text says no more where they fought
  const told = occurrence.index > 0 || topics.length === 0;
  const later = told && (figure.form === 'bare' || figure.form === 'share');
  const gone = later && /^(killed|returned|other)$/.test(measure ?? '');
  for (const places of gone ? further.slice(1, 2) : further) {
    const found = places().filter(fits);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
