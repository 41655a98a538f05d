import type { Qualifier } from '../../model/quantity.ts';

/** What a quantity phrase says of a number; a bound that it leaves open is absent. */
export interface Bounds {
  qualifier: Qualifier;
  low?: number;
  high?: number;
}

/** The bounds that a qualifier gives a number. */
export function boundsOf(qualifier: Qualifier, value: number): Bounds {
  if (qualifier === 'moreThan' || qualifier === 'atLeast' || qualifier === 'order')
    return { qualifier, low: value };
  if (qualifier === 'upTo' || qualifier === 'fewerThan') return { qualifier, high: value };
  return { qualifier, low: value, high: value };
}
