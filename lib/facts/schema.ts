import { z } from 'zod';
import { TOPIC_ID } from '../model/mention.ts';
import { COUNTRY_CODE, MEASURES, QUALIFIERS, UNITS } from '../model/quantity.ts';

/** `2015`, `2015-03` or `2015-03-24`. */
const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const topicId = z.string().regex(TOPIC_ID);
const country = z.string().regex(COUNTRY_CODE);
const httpsUrl = z.url({ protocol: /^https$/ });

/** A text in English, with translations by BCP 47 tag where they exist. */
const localized = z.object({ en: z.string().min(1) }).catchall(z.string().min(1));

/** Where a fact stands. `url` is the publisher's own address, never a mirror's. */
const sourceSchema = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: httpsUrl.exactOptional(),
  /** `constructed`: the publisher's address worked out from a symbol or a copy, not opened by us. */
  urlStatus: z.enum(['seen', 'constructed']).exactOptional(),
  /** Document symbol, such as `S/2015/358`. */
  symbol: z.string().min(1).exactOptional(),
  published: partialDate.exactOptional(),
  /** A press or encyclopaedia report of what another body said. */
  secondary: z.boolean().exactOptional(),
});

const quantitySchema = z.strictObject({
  qualifier: z.enum(QUALIFIERS),
  low: z.number().nonnegative().exactOptional(),
  high: z.number().nonnegative().exactOptional(),
  unit: z.enum(UNITS),
});

const countSchema = z.strictObject({
  qualifier: quantitySchema.shape.qualifier,
  value: z.number().positive(),
});

/** What makes a fact a published figure that a page's figure can be held against. */
const estimateSchema = z.strictObject({
  quantity: quantitySchema,
  measure: z.enum(MEASURES),
  /** Who is counted, in the source's words ("foreign terrorist fighters"). */
  population: z.string().min(1),
  /** Countries of the fighting; `worldwide` alone where no country is named. */
  destinations: z.array(z.union([country, z.literal('worldwide')])),
  /** Countries the people came from; `worldwide` alone where they are not limited. */
  origins: z.array(z.union([country, z.literal('worldwide')])),
  originCount: countSchema.exactOptional(),
  groups: z.array(z.string().min(1)),
  /** Who made the estimate. */
  publisher: z.string().min(1),
  series: id.exactOptional(),
});

export const factSchema = z.strictObject({
  id,
  topic: topicId,
  statement: localized,
  /** The day the statement held for, not the day it was read. */
  asOf: partialDate,
  from: partialDate.exactOptional(),
  until: partialDate.exactOptional(),
  /** A plain value ("196 member countries"), for facts that are not estimates. */
  value: z
    .union([z.string(), z.number(), z.strictObject({ amount: z.number(), unit: z.string().min(1) })])
    .exactOptional(),
  /** The office, seat or count of which this fact tells one holder or value ("un-secretary-general"). */
  timeline: id.exactOptional(),
  estimate: estimateSchema.exactOptional(),
  caveat: localized.exactOptional(),
  supersededBy: id.exactOptional(),
  /** Facts to read together with this one. */
  related: z.array(id).exactOptional(),
  sources: z.tuple([sourceSchema], sourceSchema),
  /**
   * `seen-primary`: read at the body that answers for the fact. `seen-secondary`: read in a report of it. `derived`:
   * worked out from the facts it is related to, and read nowhere.
   */
  verification: z.enum(['seen-primary', 'seen-secondary', 'derived']),
  /** How early a fact comes among those of its topic: 3 first, 0 last. */
  weight: z.int().min(0).max(3),
});

export const topicSchema = z.strictObject({
  id: topicId,
  name: localized,
  /** What this is, in one sentence. */
  summary: localized,
  /** What paragraphs call it in other languages, by BCP 47 tag: all words of one entry stand in them, in any order. */
  terms: z.record(z.string(), z.array(z.string().min(1))).exactOptional(),
});

/** Something that may be a fact but was read nowhere, or only in a retelling: kept for checking, never shown. */
export const leadSchema = z.strictObject({
  id,
  topic: topicId,
  why: z.enum(['no source read', 'retelling']),
  /** What is to be looked up. */
  check: z.string().min(1),
});

/** A line of values that one maker published, and whether they may be set beside each other. */
export const seriesSchema = z.strictObject({
  id,
  title: localized,
  unit: quantitySchema.shape.unit,
  measure: estimateSchema.shape.measure,
  population: z.string().min(1),
  places: z.array(z.union([country, z.literal('worldwide')])),
  /** Everybody there is counted, even where a value lists the countries most of them came from. */
  allOrigins: z.literal(true).exactOptional(),
  /** What a number of countries beside a value counts, where it is not the countries of origin. */
  countries: z.enum(['contributing', 'returnedTo', 'withData']).exactOptional(),
  /** Whether its values may be set beside each other in one line; else each is a dated statement by itself. */
  comparable: z.boolean(),
  why: z.string().min(1),
  /** Series never to be set beside this one. */
  notWith: z.array(id),
  /** Facts that repeat a value of this series as something else: never the source of its number. */
  retold: z.array(id).exactOptional(),
  headline: z.boolean(),
});

export type Fact = z.infer<typeof factSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Lead = z.infer<typeof leadSchema>;
export type EstimateValue = z.infer<typeof estimateSchema>;
/** A fact that is a published figure. */
export type EstimateFact = Fact & { estimate: EstimateValue };
export type Source = z.infer<typeof sourceSchema>;
