/** How a number is meant: `order` stands for "hundreds", "thousands" and the like. */
export type Qualifier =
  'exactly' | 'about' | 'nearly' | 'moreThan' | 'atLeast' | 'upTo' | 'fewerThan' | 'between' | 'order';

export type Unit = 'people' | 'percent' | 'peoplePerMonth';

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

/** What a figure counts: people present, people who went, people who came back, records held, and so on. */
export type Measure =
  'active' | 'travelled' | 'returned' | 'killed' | 'detained' | 'profiles' | 'identified' | 'other';

/** ISO 3166-1 alpha-2, upper case; `XK` stands for Kosovo. */
export type CountryCode = string;
