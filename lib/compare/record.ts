import type { FactBase } from '../facts/base.ts';
import { publishedOn } from '../facts/published.ts';
import type { EstimateFact, EstimateValue, Series } from '../facts/schema.ts';
import type { PartialDate } from '../model/date.ts';
import type { CountryCode, Unit } from '../model/quantity.ts';
import { type Interval, intervalOf, isExact } from './interval.ts';
import { type PopulationKind, recordKind } from './population.ts';
import { knownFrom, monthOf } from './time.ts';

/** Where everybody is meant: no single country is named. */
export const WORLDWIDE = 'worldwide';
/** From this many countries on, a list of battlefields with Syria in it stands for "all regions". */
const MANY_PLACES = 3;

/** A published figure, made ready for comparing. */
export interface Entry {
  fact: EstimateFact;
  value: EstimateValue;
  series: Series | undefined;
  kind: PopulationKind;
  interval: Interval;
  places: ReadonlySet<CountryCode>;
  everywhere: boolean;
  /** Undefined where the people came from anywhere. */
  origins: ReadonlySet<CountryCode> | undefined;
  /** Months since year 0. */
  month: number;
  /** When it became known: its first publication, else the date it holds for. */
  published: PartialDate;
  knownFrom: number;
  /** It repeats another figure as something else. */
  retold: boolean;
  /** Its maker has another figure of the same line and time: two readings of one report. */
  hasRival: boolean;
  /** Its number is so exact that others round it. */
  isExact: boolean;
  /** "UN", of "UN Monitoring Team": bodies of one house follow each other's figures. */
  house: string;
}

/** All published figures of a base. */
export class PublishedRecord {
  readonly entries: readonly Entry[];
  readonly #byUnit: ReadonlyMap<Unit, readonly Entry[]>;
  readonly #byId: ReadonlyMap<string, Entry>;
  readonly #series: ReadonlyMap<string, Series>;

  constructor({ estimates, series }: Pick<FactBase, 'estimates' | 'series'>) {
    const byId = new Map(series.map((one) => [one.id, one]));
    this.#series = byId;
    const retold = new Set(series.flatMap((one) => one.retold ?? []));
    this.entries = estimates.map((fact) =>
      entryOf(fact, byId.get(fact.estimate.series ?? ''), retold.has(fact.id)),
    );
    markRivals(this.entries);
    this.#byUnit = Map.groupBy(this.entries, ({ value }) => value.quantity.unit);
    this.#byId = new Map(this.entries.map((entry) => [entry.fact.id, entry]));
  }

  /** Those that count in a unit: a comparison never crosses units. */
  countedIn(unit: Unit): readonly Entry[] {
    return this.#byUnit.get(unit) ?? [];
  }

  entry(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  series(id: string): Series | undefined {
    return this.#series.get(id);
  }
}

function entryOf(fact: EstimateFact, series: Series | undefined, retold: boolean): Entry {
  const value = fact.estimate;
  const kind = recordKind(value.population);
  const places = new Set(value.destinations);
  const published = publishedOn(fact);
  // The strength of a group is that of all its people, whatever countries are named.
  const anywhere = value.origins.includes(WORLDWIDE) || series?.allOrigins === true;
  return {
    fact,
    value,
    series,
    kind,
    interval: intervalOf(value.quantity),
    places,
    everywhere: places.has(WORLDWIDE) || (places.size >= MANY_PLACES && places.has('SY')),
    origins: anywhere ? undefined : new Set(value.origins),
    month: monthOf(fact.asOf),
    published,
    knownFrom: knownFrom(published),
    retold,
    hasRival: false,
    isExact: isExact(value.quantity),
    house: value.publisher.split(' ').find((word) => word !== 'The') ?? '',
  };
}

function markRivals(entries: readonly Entry[]): void {
  const inSeries = entries.filter(({ series }) => series !== undefined);
  const groups = Map.groupBy(
    inSeries,
    ({ series, value, fact }) => `${series?.id ?? ''} ${fact.asOf} ${value.publisher}`,
  );
  for (const group of groups.values()) if (group.length > 1) for (const entry of group) entry.hasRival = true;
}

const records = new WeakMap<object, PublishedRecord>();

/** The record of a base, made ready once. */
export function recordOf(base: FactBase): PublishedRecord {
  const known = records.get(base);
  if (known !== undefined) return known;
  const made = new PublishedRecord(base);
  records.set(base, made);
  return made;
}
