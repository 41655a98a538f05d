import type { PartialDate } from '../../model/date.ts';
import type { Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

const month = (value: string | number): string => String(value).padStart(2, '0');

/** The date whose year stands at token `at`, with its month where one stands beside it. */
function dateAt(sentence: Sentence, at: number): PartialDate | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'number' || token.grouped || !(token.value >= 1970 && token.value < 2100))
    return undefined;
  const year = String(token.value);
  const slash = tokens[at - 1]?.word === '/' ? tokens[at - 2]?.value : undefined;
  if (slash !== undefined && slash >= 1 && slash <= 12) return `${year}-${month(slash)}`;
  for (let back = 1; back <= 3; back++) {
    const named = hitAt(tokens, at - back, 'month');
    if (named) return `${year}-${month(named.value)}`;
    if (lengthAt(tokens, at - back, 'since') > 0) return undefined;
  }
  const ahead = tokens[at + 2];
  if (/^[年년]$/.test(tokens[at + 1]?.word ?? '') && ahead?.kind === 'number' && ahead.value <= 12)
    return `${year}-${month(ahead.value)}`;
  const dated = lengthAt(tokens, at - 1, 'dated') > 0 || /^[年년]$/.test(tokens[at + 1]?.word ?? '');
  return dated || sentence.grammar.data.bareYears === true ? year : undefined;
}

/** The latest date stated between two tokens; a date after "since" only says when counting began. */
export function asOfIn(sentence: Sentence, from: number, to: number): PartialDate | undefined {
  let latest: PartialDate | undefined;
  for (let at = from; at < to; at++) {
    if (lengthAt(sentence.tokens, at - 1, 'since') > 0 && lengthAt(sentence.tokens, at + 1, 'and') === 0)
      continue;
    const counts = sentence.amounts.some((amount) => amount.from <= at && at < amount.to && !amount.year);
    const date = counts ? undefined : dateAt(sentence, at);
    if (date !== undefined && (latest === undefined || date > latest)) latest = date;
  }
  return latest;
}
