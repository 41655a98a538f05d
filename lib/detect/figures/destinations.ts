import type { Measure, CountryCode } from '../../model/quantity.ts';
import { isSpeaker, sharedPlaces } from './attached.ts';
import { isBattleground, isConflict } from './countries.ts';
import type { Figure } from './figure.ts';
import { stretchOf, type Place } from './measure.ts';
import { holds, known } from './sentence.ts';
import type { Topic } from './topic.ts';

/** Countries named just before the figure without a preposition ("Afghanistan follows with 6,500"). */
function subjectsOf(place: Place): CountryCode[] {
  const { sentence, figures, index } = place;
  const figure = figures[index];
  if (!figure || index === 0) return [];
  const found: CountryCode[] = [];
  for (let at = stretchOf(place).from; at < figure.from; at++)
    for (const hit of sentence.tokens[at]?.hits ?? []) if (hit.category === 'country') found.push(hit.value);
  return found;
}

/** Countries at war named anywhere in the sentence, as noun or adjective ("Libya now hosts", "the Syrian front"). */
function battlegroundsIn({ sentence, figures }: Place, topics: readonly Topic[]): CountryCode[] {
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

/** Places where the people of a figure fight, nearest first: the first of these lists that holds any is the answer. */
function candidates(place: Place, figure: Figure, topics: readonly Topic[]): CountryCode[][] {
  const { sentence, before, index } = place;
  const stretch = stretchOf(place);
  const bare = figure.form === 'bare';
  const named = figure.form === 'country' || figure.form === 'cell';
  return [
    [...(figure.before?.destinations ?? []), ...(figure.attached?.destinations ?? [])],
    bare && sentence.grammar.data.segmented ? subjectsOf(place) : [],
    named ? [] : sharedPlaces(sentence, figure.to, stretch.to),
    bare ? [...sharedPlaces(sentence, stretch.from, figure.from), ...subjectsOf(place)] : [],
    topics.flatMap(({ attached }) => attached.destinations),
    named || (figure.amount.unit === 'percent' && index > 0)
      ? []
      : sharedPlaces(sentence, 0, sentence.tokens.length),
    named || figure.amount.unit === 'percent' ? [] : battlegroundsIn(place, topics),
    (figure.form === 'noun' && !holds(sentence, 'there')) || figure.amount.unit === 'percent'
      ? []
      : before.destinations,
  ];
}

/** Where a figure's people fight: its own phrase, its stretch, the topic, the whole sentence, the one before. */
export function destinationsOf(
  place: Place,
  topics: readonly Topic[],
  measure: Measure | undefined,
): CountryCode[] {
  const figure = place.figures[place.index];
  if (!figure) return [];
  const origins = new Set([
    figure.country,
    ...(figure.attached?.origins ?? []),
    ...(figure.phrase?.nationals ?? []),
  ]);
  const fits = (code: CountryCode): boolean => isConflict(code) && !origins.has(code);
  const [own = [], ...further] = candidates(place, figure, topics);
  if (own.length > 0) return [...new Set(own)];
  // of those who died or came home a text says no more where they fought
  const gone = figure.form === 'bare' && /^(killed|returned|other)$/.test(measure ?? '');
  if (gone) return [...new Set(further[1]?.filter(fits))];
  const first = further.map((codes) => codes.filter(fits)).find((codes) => codes.length > 0);
  return [...new Set(first)];
}
