import { PAINT_THRESHOLD, detect } from '../../lib/detect/detect.ts';
import { type Kind, kindOf, toStat } from '../../scripts/exchange.ts';
import type { Case, LabelledMention } from './cases.ts';

const ALL: readonly Kind[] = ['interpol', 'un', 'un-body', 'fighter-stat'];

/** The kinds that a file of cases labels, by its name: one of names leaves figures aside, and the other way round. */
export function kindsOf(file: string): readonly Kind[] {
  const isOf = (what: string): boolean => new RegExp(`${what}[^/]*$`).test(file);
  return ALL.filter((kind) => !isOf(kind === 'fighter-stat' ? 'names' : 'figures'));
}

/** What detection shows in a case, in the words of the exchange format. */
export function findIn({ text, lang }: Case, kinds: readonly Kind[] = ALL): LabelledMention[] {
  return detect(text, { lang })
    .filter((mention) => mention.confidence >= PAINT_THRESHOLD && kinds.includes(kindOf(mention)))
    .map((mention) => ({
      start: mention.from,
      end: mention.to,
      kind: kindOf(mention),
      ...(mention.kind === 'figure' ? { stat: toStat(mention.claim) } : {}),
    }));
}
