import { ENGLISH, type Words } from '../i18n/words.ts';
import type { Claim } from '../model/mention.ts';
import type { Measure } from '../model/quantity.ts';
import { sayDate } from './date.ts';
import { sayPlaces } from './places.ts';
import { nounFor, sayCounted, sayCountries } from './quantity.ts';

/** A measure that the count itself does not say already. */
const isSaidApart = (measure: Measure): measure is Exclude<Measure, 'profiles' | 'other'> =>
  measure !== 'profiles' && measure !== 'other';

/** A claim in short parts, in reading order: how many, what is counted, from where, where, who, when, says who. */
export function sayClaim(claim: Claim, words: Words = ENGLISH): string[] {
  const { quantity, measure, measureImplied, origins, destinations, groups, asOf, attribution } = claim;
  return [
    sayCounted(quantity, nounFor(measure), words),
    measure && !measureImplied && isSaidApart(measure) && words.say(`claim.${measure}`),
    origins.count && words.say('claim.from', { from: sayCountries(origins.count, words, 'from') }),
    origins.countries.length > 0 &&
      words.say('claim.from', { from: sayPlaces(origins.countries, words, 'from') }),
    destinations.length > 0 && sayPlaces(destinations, words),
    groups.join(', '),
    asOf && sayDate(asOf, words),
    attribution && words.say('claim.according', { who: attribution }),
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
}
