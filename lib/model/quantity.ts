/** How a number is meant: `order` stands for "hundreds", "thousands" and the like. */
export const QUALIFIERS = [
  'exactly',
  'about',
  'nearly',
  'moreThan',
  'atLeast',
  'upTo',
  'fewerThan',
  'between',
  'order',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const UNITS = ['people', 'percent', 'peoplePerMonth'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * A number with its meaning. `exactly`, `about`, `nearly`: low = high. `moreThan`, `atLeast`, `order`: only low.
 * `upTo`, `fewerThan`: only high. `between`: both.
 */
export interface Quantity {
  qualifier: Qualifier;
  low?: number;
  high?: number;
  unit: Unit;
}

/** A count of countries ("from more than 100 countries"). */
export interface CountryCount {
  qualifier: Qualifier;
  value: number;
}

/** What a figure counts: people who went, people present, people who came back, records held; the most asked for first. */
export const MEASURES = [
  'travelled',
  'active',
  'returned',
  'killed',
  'detained',
  'profiles',
  'identified',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

/** ISO 3166-1 alpha-2, upper case; `XK` stands for Kosovo. */
export type CountryCode = string;
export const COUNTRY_CODE = /^[A-Z]{2}$/;
