import { ENGLISH, type MessageValues, type Words } from '../i18n/words.ts';
import type { CountryCount, Measure, Quantity } from '../model/quantity.ts';

/** The orders of magnitude that news gives instead of numbers, by their lowest number. */
const ORDERS: readonly [number, string][] = [
  [1_000_000, 'millions'],
  [100_000, 'hundredsOfThousands'],
  [10_000, 'tensOfThousands'],
  [1000, 'thousands'],
  [100, 'hundreds'],
  [20, 'scores'],
  [0, 'dozens'],
];

/** A quantity in words, without its noun: "more than 25,000", "between 27,000 and 31,000", "71 per cent". */
export function sayQuantity(quantity: Quantity, words: Words = ENGLISH): string {
  const { qualifier, unit } = quantity;
  const values = valuesOf(quantity);
  const amount =
    qualifier === 'order' ? words.say('order', values) : words.say(`number.${qualifier}`, values);
  if (unit === 'percent') return words.say('percent', { amount });
  return unit === 'peoplePerMonth' ? words.say('perMonth', { amount }) : amount;
}

/** A quantity with what it counts: "more than 25,000 people", "hundreds of records", "about 20 per cent". */
export function sayCounted(
  quantity: Quantity,
  noun: 'people' | 'records' = 'people',
  words: Words = ENGLISH,
): string {
  if (quantity.unit === 'percent') return sayQuantity(quantity, words);
  const amount = words.say(`${noun}.${quantity.qualifier}`, valuesOf(quantity));
  return quantity.unit === 'peoplePerMonth' ? words.say('perMonth', { amount }) : amount;
}

/** What is counted under a measure: records of people, or people. */
export const nounFor = (measure: Measure | undefined): 'people' | 'records' =>
  measure === 'profiles' ? 'records' : 'people';

/** A count of countries in words: "more than 100 countries", or "from more than 100 countries". */
export const sayCountries = (
  { qualifier, value }: CountryCount,
  words: Words = ENGLISH,
  form: 'bare' | 'from' = 'bare',
): string => words.say(`countries.${qualifier}`, { ...valuesOf({ low: value, high: value }), form });

/** Both bounds, each standing in for one that is left open, and the order of magnitude. */
function valuesOf({ low, high }: Pick<Quantity, 'low' | 'high'>): MessageValues {
  const least = low ?? high ?? 0;
  const order = ORDERS.find(([from]) => least >= from)?.[1] ?? 'dozens';
  return { low: least, high: high ?? least, order };
}
