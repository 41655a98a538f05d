import type { Fact, Source } from '../facts/schema.ts';
import { ENGLISH, type Words } from '../i18n/words.ts';
import type { ShownFact, ShownSource } from '../model/card.ts';
import { sayDate, sayPeriod } from '../wording/date.ts';
import { sayCounted } from '../wording/quantity.ts';

/** What a fact is beside on a card: its place in time, or its part in a standing. */
type Shown = Pick<ShownFact, 'when' | 'role'>;

/** A fact as it is shown to a reader, in their language where it is translated, else in English. */
export function showFact(fact: Fact, shown: Shown = {}, words: Words = ENGLISH): ShownFact {
  const translation = fact.statement[words.locale];
  const caveat = fact.caveat?.[words.locale] ?? fact.caveat?.en;
  const tag = sayTag(shown, words);
  return {
    id: fact.id,
    topic: fact.topic,
    statement: translation ?? fact.statement.en,
    lang: translation === undefined ? 'en' : words.locale,
    dated: sayDated(fact, words),
    sources: fact.sources.map((source) => showSource(source, words)),
    ...(tag === undefined ? {} : { tag }),
    ...(fact.estimate === undefined
      ? {}
      : { amount: sayCounted(fact.estimate.quantity, nounOf(fact.estimate), words) }),
    ...(caveat === undefined ? {} : { caveat }),
    ...shown,
  };
}

const nounOf = ({ measure }: { measure: string }): 'people' | 'records' =>
  measure === 'profiles' ? 'records' : 'people';

/** Why a fact stands where it stands, in a word. */
function sayTag({ when, role }: Shown, words: Words): string | undefined {
  if (role !== undefined) return words.say(`role.${role}`);
  return when && words.say(`fact.${when}`);
}

/** "As of March 2015 · since 1956 · read in a report of it" */
function sayDated({ asOf, from, until, verification }: Fact, words: Words): string {
  const period = sayPeriod(
    { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
    words,
  );
  return [
    words.say('fact.asOf', { date: sayDate(asOf, words) }),
    period,
    verification === 'seen-secondary' && words.say('fact.secondary'),
    verification === 'derived' && words.say('fact.derived'),
  ]
    .filter(Boolean)
    .join('\u00a0· ');
}

/** How an address was found out is for the editors of the base; the reader gets the address. */
function showSource({ publisher, title, url, symbol, published }: Source, words: Words): ShownSource {
  return {
    publisher,
    title,
    ...(url === undefined ? {} : { url }),
    details: [symbol, published && sayDate(published, words)].filter((detail) => detail !== undefined),
  };
}
