import { standingOf } from '../../lib/answer/answer.ts';
import type { Point } from '../../lib/browse/plot/plot.ts';
import type { FactBase } from '../../lib/facts/base.ts';
import { today } from '../../lib/facts/date.ts';
import type { Series } from '../../lib/facts/schema.ts';
import type { Words } from '../../lib/i18n/words.ts';
import type { PageView } from '../browse/pageview.ts';

/** A number of a page on a chart, with the words that it stands in. */
export interface OwnPoint extends Point {
  text: string;
}

/** More numbers of one page than this say nothing more on one chart. */
const MOST_OWN = 5;

/** The numbers of a page that may stand beside a series: those whose standing names one of its figures. */
export function ownOn(series: Series, page: PageView, base: FactBase, words: Words): OwnPoint[] {
  const seen = new Set<string>();
  return page.groups
    .flatMap(({ lines }) => lines.flatMap(({ places }) => places))
    .flatMap(({ frameId, id, mention, beside }): OwnPoint[] => {
      const { claim, text } = mention;
      if (claim === undefined || claim.quantity.unit !== series.unit || claim.quantity.qualifier === 'order')
        return [];
      const { estimates } = standingOf(claim, page.pageDate, { base, words, beside });
      if (!estimates.some((named) => base.fact(named.id)?.estimate?.series === series.id)) return [];
      const at = page.pageDate ?? claim.asOf ?? today();
      return [{ id: `own-${frameId}-${id}`, at, quantity: claim.quantity, text }];
    })
    .filter(({ at, quantity }) => {
      const key = JSON.stringify([at, quantity]);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_OWN);
}
