import type { TopicId } from '../model/mention.ts';
import { type Filters, VERIFICATIONS } from './filters.ts';

/** A place in the views, as its address after the `#` names it. */
export type Route =
  | { view: 'page' }
  | { view: 'facts'; query: string; filters: Filters }
  | { view: 'topic'; id: TopicId }
  | { view: 'fact'; id: string }
  | { view: 'figures'; measure?: string; place?: string }
  | { view: 'series'; id: string }
  | { view: 'about' }
  | { view: 'lookup'; text: string };

/** The views that the bar at the top names; every route belongs to one of them, or to none. */
export const SECTIONS = ['page', 'facts', 'figures', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

/** The view of the bar that a route belongs to. */
export function sectionOf({ view }: Route): Section | undefined {
  if (view === 'lookup') return undefined;
  if (view === 'topic' || view === 'fact') return 'facts';
  return view === 'series' ? 'figures' : view;
}

export const FACTS = { view: 'facts', query: '', filters: {} } as const satisfies Route;

/** Where an address leads; undefined for one that leads nowhere. */
export function parseRoute(hash: string): Route | undefined {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [view = '', ...rest] = path.split('/').map(decoded);
  const id = rest.join('/');
  const asked = new URLSearchParams(search);
  switch (view) {
    case 'page':
    case 'about':
      return { view };
    case 'facts':
      return { view, query: asked.get('q') ?? '', filters: filtersIn(asked) };
    case 'topic':
    case 'fact':
      return id === '' ? FACTS : { view, id };
    case 'figures':
      return id === ''
        ? { view, ...some({ measure: asked.get('measure'), place: asked.get('place') }) }
        : { view: 'series', id };
    case 'lookup':
      return { view, text: asked.get('text') ?? '' };
    default:
      return undefined;
  }
}

/** The address of a place, from the `#` on. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case 'page':
    case 'about':
      return `#/${route.view}`;
    case 'facts': {
      const { topic, from, to, checked, on } = route.filters;
      return `#/facts${searchOf({ q: route.query, topic, from, to, checked, on })}`;
    }
    case 'topic':
    case 'fact':
      return `#/${route.view}/${route.id}`;
    case 'figures':
      return `#/figures${searchOf({ measure: route.measure, place: route.place })}`;
    case 'series':
      return `#/figures/${route.id}`;
    case 'lookup':
      return `#/lookup${searchOf({ text: route.text })}`;
  }
}

/** Whether two routes are the same place. */
export const sameRoute = (a: Route | undefined, b: Route | undefined): boolean =>
  (a && hrefOf(a)) === (b && hrefOf(b));

/** Part of an address as it was before it was written into one; as it is where it never was. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function filtersIn(asked: URLSearchParams): Filters {
  const on = asked.get('on') ?? '';
  return some({
    topic: asked.get('topic'),
    from: yearIn(asked.get('from')),
    to: yearIn(asked.get('to')),
    checked: VERIFICATIONS.find((way) => way === asked.get('checked')),
    on: /^\d{4}(-\d\d){0,2}$/.test(on) ? on : undefined,
  });
}

const yearIn = (written: string | null): number | undefined =>
  written !== null && /^\d{4}$/.test(written) ? Number(written) : undefined;

/** An object without what is not there. */
const some = <T extends object>(values: { [K in keyof T]: T[K] | null | undefined }): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  ) as Partial<T>;

function searchOf(values: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, String(value)]],
    ),
  );
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}
