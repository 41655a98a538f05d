import type { PartialDate } from './date.ts';
import type { CountryCode, CountryCount, Measure, Quantity } from './quantity.ts';

/** The three roots of the topic tree: each has its colour, its switch and its group in every list. */
export const TOPIC_ROOTS = ['interpol', 'un', 'fighters'] as const;
export type TopicRoot = (typeof TOPIC_ROOTS)[number];

/** A place in the topic tree (`un/security-council`); the first segment is a `TopicRoot`. */
export type TopicId = string;
export const TOPIC_ID = /^(?:interpol|un|fighters)(?:\/[a-z0-9-]+)*$/;

/** Why a mention was read as it was, in a stable code with the words that decided ("cue", "Security Council"). */
export interface DetectionReason {
  code: string;
  detail?: string;
}

/** What the text around a figure says: how many, of whom, where from, where, when, who says so. */
export interface Claim {
  quantity: Quantity;
  /** The head noun as read ("foreign terrorist fighters"); absent in a bare elliptical list. */
  population?: string;
  /** Open where the text does not say what is counted (a bare noun phrase). */
  measure?: Measure;
  /** No word says what is counted: `measure` is only how such a sentence is mostly understood. */
  measureImplied?: true;
  origins: {
    count?: CountryCount;
    countries: CountryCode[];
    /** The words that name a part of the world they came from, as read ("Europeans", "from Central Asia"). */
    region?: string;
  };
  destinations: CountryCode[];
  /** Armed groups named beside the figure, as written in English ("Islamic State"). */
  groups: string[];
  asOf?: PartialDate;
  /** Who the text says counted ("the United Nations"). */
  attribution?: string;
}

interface MentionBase {
  /** UTF-16 offsets into the text that was read; `to` is exclusive. */
  from: number;
  to: number;
  /** 0 to 1. Below `PAINT_THRESHOLD` a mention is not shown. */
  confidence: number;
  reasons: DetectionReason[];
}

export type NameMention = MentionBase & { kind: 'name'; topic: TopicId };
export type FigureMention = MentionBase & { kind: 'figure'; topic: TopicId; claim: Claim };

/** Something Gloss can explain, found in a text. */
export type Mention = NameMention | FigureMention;

/** Whether a string names one of the three roots. */
const isRoot = (value: string | undefined): value is TopicRoot => TOPIC_ROOTS.some((root) => root === value);

/**
 * The topic root a topic belongs to.
 * @throws RangeError when the topic's first segment is no root.
 */
export function rootOf(topic: TopicId): TopicRoot {
  const root = topic.split('/', 1)[0];
  if (!isRoot(root))
    throw new RangeError(`"${topic}" is no topic: it must begin with interpol, un or fighters.`);
  return root;
}
