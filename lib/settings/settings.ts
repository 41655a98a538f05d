import type { Locale } from '../i18n/locale.ts';
import type { CitationFormat } from '../model/citation.ts';
import type { TopicId, TopicRoot } from '../model/mention.ts';

/** Which mentions of a paragraph are marked: each topic's first (figures always), every one, or none. */
export type MarkDensity = 'first' | 'all' | 'none';
export type MarkStyle = 'quiet' | 'strong';
export type ThemeChoice = 'auto' | 'light' | 'dark';
export type TextSize = 'small' | 'medium' | 'large';

/** `block`: Gloss runs everywhere but on the listed sites; `allow`: only on them. */
export interface SiteRules {
  mode: 'block' | 'allow';
  /** Hosts ("example.org"), or a host with all below it ("*.example.org"); sorted. */
  patterns: string[];
}

/** What a person has chosen. Plain data, one small object: it is synchronised where the browser does that. */
export interface Settings {
  version: number;
  topics: Record<TopicRoot, boolean>;
  /** Topics whose mentions are found but no longer marked; sorted. */
  quietTopics: TopicId[];
  marks: { density: MarkDensity; style: MarkStyle };
  /** Milliseconds until a card opens under a resting pointer, and until it goes. */
  delays: { dwell: number; leave: number };
  sites: SiteRules;
  /** Language of the interface: the browser's, or one that Gloss speaks. */
  language: 'auto' | Locale;
  /** Languages whose texts are not read, as BCP 47 subtags ("fr"); sorted. */
  languagesOff: string[];
  theme: ThemeChoice;
  textSize: TextSize;
  citation: CitationFormat;
}

/** The version that is written; every older one has a step to the next in `migrations`. */
export const SETTINGS_VERSION = 3;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  topics: { interpol: true, un: true, fighters: true },
  quietTopics: [],
  marks: { density: 'first', style: 'quiet' },
  delays: { dwell: 150, leave: 300 },
  sites: { mode: 'block', patterns: [] },
  language: 'auto',
  languagesOff: [],
  theme: 'auto',
  textSize: 'medium',
  citation: 'text',
};

/** Longest wait, in milliseconds, that a person may set for a card. */
export const LONGEST_DELAY = 2000;
/** More sites than this do not fit into what browsers synchronise. */
export const MOST_SITES = 300;
