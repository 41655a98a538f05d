import type { CountryCount, Quantity } from '../model/quantity.ts';

/** Words for the orders of magnitude that news gives instead of numbers, by their lowest number. */
const ORDERS: readonly [number, string][] = [
  [1_000_000, 'millions'],
  [100_000, 'hundreds of thousands'],
  [10_000, 'tens of thousands'],
  [1000, 'thousands'],
  [100, 'hundreds'],
  [20, 'scores'],
  [0, 'dozens'],
];

const number = new Intl.NumberFormat('en-GB');

/** A quantity in words, without its noun: "more than 25,000", "between 27,000 and 31,000", "71 per cent". */
export function sayQuantity(quantity: Quantity): string {
  const amount = sayAmount(quantity);
  if (quantity.unit === 'percent') return `${amount} per cent`;
  return quantity.unit === 'peoplePerMonth' ? `${amount} a month` : amount;
}

/** A count of countries in words: "more than 100 countries". */
export const sayCountries = ({ qualifier, value }: CountryCount): string =>
  `${sayAmount({ qualifier, low: value, high: value })} ${value === 1 ? 'country' : 'countries'}`;

function sayAmount({ qualifier, low, high }: Omit<Quantity, 'unit'>): string {
  const least = number.format(low ?? high ?? 0);
  const most = number.format(high ?? low ?? 0);
  switch (qualifier) {
    case 'exactly':
      return least;
    case 'about':
      return `about ${least}`;
    case 'nearly':
      return `nearly ${most}`;
    case 'moreThan':
      return `more than ${least}`;
    case 'atLeast':
      return `at least ${least}`;
    case 'upTo':
      return `up to ${most}`;
    case 'fewerThan':
      return `fewer than ${most}`;
    case 'between':
      return `between ${least} and ${most}`;
    case 'order':
      return ORDERS.find(([from]) => (low ?? 0) >= from)?.[1] ?? least;
  }
}
