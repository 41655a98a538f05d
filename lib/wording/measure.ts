import type { Measure } from '../model/quantity.ts';

const COUNTED: Record<Measure, string> = {
  active: 'people present or fighting at that time',
  travelled: 'people who had travelled there, whether or not they were still there',
  returned: 'people who had come back',
  killed: 'people killed',
  detained: 'people held',
  profiles: 'records of people in a database',
  identified: 'people identified by name',
  other: 'something else, described in its own words',
};

/** What a measure counts, to follow "counts": "people who had come back". */
export const sayMeasure = (measure: Measure): string => COUNTED[measure];
