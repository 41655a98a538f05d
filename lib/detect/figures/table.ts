import type { Figure } from './figure.ts';
import type { Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/** A row's shape: a country, a separator, a number, and nothing else that counts. */
const SEPARATOR = /^[|,:;\-–、，：]$/;

/** "Belgium | 440", "Denmark, 100-150": a row of a list of countries; the number alone is the figure. */
export function readRow(sentence: Sentence): Figure | undefined {
  const { tokens } = sentence;
  let at = 0;
  while (
    at < 3 &&
    (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'number') &&
    !hitAt(tokens, at, 'country')
  )
    at++;
  const country = hitAt(tokens, at, 'country');
  if (!country) return undefined;
  at += country.length;
  while (SEPARATOR.test(tokens[at]?.word ?? '')) at++;
  const amount = sentence.amountAt.get(at);
  if (!amount || amount.year) return undefined;
  const next = tokens[amount.to];
  const ends = !next || next.kind === 'mark' || lengthAt(tokens, amount.to, 'person', 'fighter') > 0;
  if (!ends || tokens.length > 24) return undefined;
  return {
    amount,
    from: amount.from,
    to: amount.to,
    form: 'cell',
    country: country.value,
    confidence: 0.75,
    because: ['table'],
  };
}
