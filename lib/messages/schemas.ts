import * as z from 'zod/mini';
import { TOPIC_ID } from '../model/mention.ts';
import { COUNTRY_CODE, MEASURES, QUALIFIERS, UNITS } from '../model/quantity.ts';
import type { ReadRequest } from './contract.ts';
import { type ActRequest, CARD_ACTS } from '../model/act.ts';
import { type CardSubject, MOST_BESIDE } from '../model/card.ts';
import { CITATION_FORMATS } from '../model/citation.ts';
import { LONGEST_LOOKUP } from '../model/lookup.ts';
import { type FrameReport, MOST_LISTED } from '../model/page.ts';

/** A page's script lives beside hostile pages, so what it sends is checked, and bounded, on arrival. */
const text = z.string().check(z.maxLength(2000));
const partialDate = z.string().check(z.regex(/^\d{4}(-\d\d){0,2}$/));
const topic = z.string().check(z.regex(TOPIC_ID), z.maxLength(100));
const country = z.string().check(z.regex(COUNTRY_CODE));
const qualifier = z.enum(QUALIFIERS);
const site = z.string().check(z.maxLength(300));
const amount = z.number().check(z.nonnegative());

const quantity = z.object({
  qualifier,
  low: z.exactOptional(amount),
  high: z.exactOptional(amount),
  unit: z.enum(UNITS),
});

const claim = z.object({
  quantity,
  population: z.exactOptional(text),
  measure: z.exactOptional(z.enum(MEASURES)),
  measureImplied: z.exactOptional(z.literal(true)),
  origins: z.object({
    count: z.exactOptional(z.object({ qualifier, value: amount })),
    countries: z.array(country).check(z.maxLength(250)),
    region: z.exactOptional(text),
  }),
  destinations: z.array(country).check(z.maxLength(250)),
  groups: z.array(text).check(z.maxLength(50)),
  asOf: z.exactOptional(partialDate),
  attribution: z.exactOptional(text),
});

const mention = z.object({
  id: z.int(),
  kind: z.enum(['name', 'figure']),
  topic,
  text,
  before: text,
  after: text,
  claim: z.exactOptional(claim),
  paragraph: z.exactOptional(z.int()),
});

const frameReport = z.object({
  host: site,
  since: z.number(),
  mentions: z.array(mention).check(z.maxLength(MOST_LISTED)),
  state: z.union([
    z.object({ kind: z.literal('on') }),
    z.object({ kind: z.literal('off') }),
    z.object({ kind: z.literal('paused'), why: z.literal('size') }),
    z.object({ kind: z.literal('paused'), why: z.literal('error'), reason: text }),
  ]),
  pageDate: z.exactOptional(partialDate),
  dateBy: z.exactOptional(z.literal('reader')),
  lang: z.exactOptional(z.string().check(z.maxLength(40))),
});

const cardSubject = z.object({
  topic,
  text,
  context: z.string().check(z.maxLength(20_000)),
  claim: z.exactOptional(claim),
  beside: z.exactOptional(z.array(claim).check(z.maxLength(MOST_BESIDE))),
  pageDate: z.exactOptional(partialDate),
  lang: z.exactOptional(z.string().check(z.maxLength(40))),
  site,
  position: z.exactOptional(z.object({ at: z.int(), of: z.int() })),
});

const fact = z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(100));

/** What each act may be done to or with. */
const ACT_VALUES: Record<(typeof CARD_ACTS)[number], z.ZodMiniType> = {
  cite: fact,
  openFact: fact,
  openTopic: topic,
  quiet: topic,
  quietForNow: topic,
  loud: topic,
  siteOff: site.check(z.minLength(1)),
  siteOffForNow: site.check(z.minLength(1)),
  siteOn: site.check(z.minLength(1)),
  marks: z.enum(['quiet', 'strong']),
  format: z.enum(CITATION_FORMATS),
};

const actRequest = z
  .object({
    act: z.enum(CARD_ACTS),
    value: z.string(),
    text,
    context: z.string().check(z.maxLength(20_000)),
    page: z.object({
      title: z.string().check(z.maxLength(1000)),
      site,
      url: z.string().check(z.maxLength(4000)),
      published: z.exactOptional(partialDate),
    }),
  })
  .check(z.refine(({ act, value }) => ACT_VALUES[act].safeParse(value).success));

/** No paragraph is longer but a whole book in one element; that one is left unread. */
const LONGEST_TEXT = 10_000_000;

const foldedTexts = z.object({
  texts: z
    .array(
      z.object({
        text: z.string().check(z.maxLength(LONGEST_TEXT)),
        lang: z.string().check(z.maxLength(40)),
      }),
    )
    .check(z.maxLength(5000)),
  languagesOff: z.array(z.string().check(z.maxLength(3))).check(z.maxLength(200)),
});

/** Whether a message's content is a list of paragraphs to read mentions in. */
export const isReadRequest = (value: unknown): value is ReadRequest => foldedTexts.safeParse(value).success;

/** Whether a message's content is a frame's report of the agreed shape. */
export const isFrameReport = (value: unknown): value is FrameReport => frameReport.safeParse(value).success;

/** Whether a message's content is a question for a card of the agreed shape. */
export const isCardSubject = (value: unknown): value is CardSubject => cardSubject.safeParse(value).success;

/** Whether a message's content asks for something that a card can have done. */
export const isActRequest = (value: unknown): value is ActRequest => actRequest.safeParse(value).success;

const lookUpRequest = z.object({ text: z.string().check(z.maxLength(LONGEST_LOOKUP)) });

const tabRequest = z.object({ tabId: z.int() });

/** Whether a message's content names a tab. */
export const isTabRequest = (value: unknown): value is { tabId: number } =>
  tabRequest.safeParse(value).success;

/** Whether a message's content is a text to look up. */
export const isLookUpRequest = (value: unknown): value is { text: string } =>
  lookUpRequest.safeParse(value).success;
