import { readAttached } from './attached.ts';
import type { Antecedent } from './figure.ts';
import { readNounPhrase } from './nounphrase.ts';
import type { Sentence } from './sentence.ts';

/** A place in a sentence that speaks of foreign fighters, counted or not. */
export interface Topic {
  from: number;
  to: number;
  antecedent: Antecedent;
}

/** Whether a word of this category (and, for verbs, this value) stands anywhere in the sentence. */
export function holds(sentence: Sentence, category: string, value?: string): boolean {
  return sentence.tokens.some((token) =>
    token.hits.some((hit) => hit.category === category && (value === undefined || hit.value === value)),
  );
}

/** Whether the sentence speaks of going somewhere or of coming back. */
export function tellsOfTravel(sentence: Sentence): boolean {
  return holds(sentence, 'v', 'travelled') || holds(sentence, 'v', 'returned') || holds(sentence, 'abroad');
}

function topicAt(sentence: Sentence, at: number): Topic | undefined {
  const { tokens } = sentence;
  const opens = tokens[at]?.hits.some((hit) =>
    ['foreign', 'strong', 'jihadist', 'fighter'].includes(hit.category),
  );
  const phrase = opens ? readNounPhrase(sentence, at) : undefined;
  if (!phrase || phrase.unknown) return undefined;
  const attached = readAttached(sentence, phrase.to);
  const fighter = phrase.head === 'fighter' || phrase.head === 'jihadist';
  const foreign = phrase.foreign && phrase.head !== 'person';
  const away = attached.abroad || attached.count !== undefined || tellsOfTravel(sentence);
  if (phrase.head !== 'strong' && !foreign && !(fighter && away)) return undefined;
  const antecedent: Antecedent = {
    topic: true,
    head: phrase.head,
    origins: [...phrase.nationals, ...attached.origins],
    destinations: attached.destinations,
    ...(attached.count ? { count: attached.count } : {}),
  };
  return { from: at, to: attached.to, antecedent };
}

/** Every place of a sentence that speaks of foreign fighters. */
export function topicsOf(sentence: Sentence): Topic[] {
  const topics: Topic[] = [];
  let at = 0;
  while (at < sentence.tokens.length) {
    const topic = topicAt(sentence, at);
    if (topic) topics.push(topic);
    at = Math.max(at + 1, topic?.to ?? 0);
  }
  return topics;
}

/**
 * Whether something in the sentence says that other things are counted here (sports, fires), or other people
 * (police, refugees) where nobody is said to have gone abroad to fight.
 */
export function isElsewhere(sentence: Sentence): boolean {
  return holds(sentence, 'against') || (holds(sentence, 'others') && topicsOf(sentence).length === 0);
}

/** The nearest country named before token `at`: whom "its 850" belongs to. */
export function subjectCountry(sentence: Sentence, at: number): string | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const country = sentence.tokens[i]?.hits.find((hit) => hit.category === 'country');
    if (country) return country.value;
  }
  return undefined;
}
