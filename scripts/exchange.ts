import { type Claim, type Mention, rootOf } from '../lib/model/mention.ts';
import type { Measure, Qualifier, Quantity } from '../lib/model/quantity.ts';

/** Kinds of mentions in the exchange format, in which detection is scored. */
export type Kind = 'interpol' | 'un' | 'un-body' | 'fighter-stat';

/** The names of the exchange format for our own. */
const QUALIFIERS: Record<Qualifier, string> = {
  exactly: 'exact',
  about: 'about',
  nearly: 'nearly',
  moreThan: 'more-than',
  atLeast: 'at-least',
  upTo: 'up-to',
  fewerThan: 'less-than',
  between: 'range',
  order: 'vague',
};

/** What a mention is called in the exchange format. */
export function kindOf(mention: Mention): Kind {
  if (mention.kind === 'figure') return 'fighter-stat';
  return mention.topic === 'un' ? 'un' : rootOf(mention.topic) === 'un' ? 'un-body' : 'interpol';
}

const toQuantity = ({ qualifier, low, high }: Quantity) => ({
  qualifier: QUALIFIERS[qualifier],
  low: low ?? null,
  high: high ?? null,
});

const toMeasure = (measure: Measure): string => (measure === 'identified' ? 'profiles' : measure);

/** A figure's claim in the exchange format. */
export function toStat({ quantity, measure, origins, destinations, asOf }: Claim) {
  const { count, countries } = origins;
  const from = {
    ...(count === undefined
      ? {}
      : { countriesCount: { qualifier: QUALIFIERS[count.qualifier], value: count.value } }),
    ...(countries.length === 0 ? {} : { countries }),
  };
  return {
    quantity: toQuantity(quantity),
    unit: quantity.unit === 'percent' ? 'percent' : 'people',
    ...(measure === undefined ? {} : { measure: toMeasure(measure) }),
    ...(Object.keys(from).length === 0 ? {} : { origins: from }),
    ...(destinations.length === 0 ? {} : { destinations }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}
