import { compareDates } from '../facts/date.ts';
import type { Fact, Source } from '../facts/schema.ts';
import { ENGLISH, type Words } from '../i18n/words.ts';
import type { ShownFact, ShownSource } from '../model/card.ts';
import { dateValues, sayDate, sayPeriod } from '../wording/date.ts';

/** What a fact is beside on a card: its place in time, or its part in a standing. */
type ShownAs = Pick<ShownFact, 'when' | 'role'>;

/** A fact as it is shown to a reader, in their language where it is translated, else in English. */
export function showFact(fact: Fact, as: ShownAs = {}, words: Words = ENGLISH): ShownFact {
  const caveat = fact.caveat?.[words.locale] ?? fact.caveat?.en;
  const tag = sayTag(as, words);
  return {
    id: fact.id,
    topic: fact.topic,
    ...sayStatement(fact, words),
    dated: sayDated(fact, words),
    sources: fact.sources.map((source) => showSource(source, words)),
    ...(tag === undefined ? {} : { tag }),
    ...(caveat === undefined ? {} : { caveat }),
    ...(fact.sources.length < 2
      ? {}
      : { moreSources: words.say('card.moreSources', { count: fact.sources.length - 1 }) }),
    ...as,
  };
}

/** What a fact says, in the reader's language where it is translated, else in English; and which of them it is. */
export function sayStatement({ statement }: Fact, words: Words): Pick<ShownFact, 'statement' | 'lang'> {
  const translation = statement[words.locale];
  return translation === undefined
    ? { statement: statement.en, lang: 'en' }
    : { statement: translation, lang: words.locale };
}

/** Why a fact stands where it stands, in a word. */
function sayTag({ when, role }: ShownAs, words: Words): string | undefined {
  if (role !== undefined) return words.say(`role.${role}`);
  return when && words.say(`fact.${when}`);
}

/** "1 January 2007 to 31 December 2016", "since 14 July 2011 · as of 7 March 2026", "as of March 2015". */
export function sayDated({ asOf, from, until, verification, statement }: Fact, words: Words): string {
  // What had ended when it was read holds for all time; an end that was still to come is no end yet.
  const hasEnded = until !== undefined && compareDates(until, asOf) <= 0;
  const period = sayPeriod({ ...(from && { from }), ...(hasEnded && { until }) }, words);
  return [
    period,
    !hasEnded &&
      !(from !== undefined && compareDates(from, asOf) === 0) &&
      words.say('fact.asOf', dateValues(asOf, words)),
    verification === 'seen-secondary' && words.say('fact.secondary'),
    verification === 'derived' && words.say('fact.derived'),
    statement[words.locale] === undefined && words.say('fact.english'),
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
