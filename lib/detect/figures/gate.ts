import index from '../../../assets/lexicon/figures/index.json' with { type: 'json' };
import { detectLanguage } from '../../text/language.ts';
import { baseLanguage } from '../../text/languagetag.ts';
import { type ListedBeginnings, beginningsIn, gateFor } from '../listed.ts';

const WORDS: ReadonlyMap<string, ListedBeginnings> = new Map(Object.entries(index));
const gates = new Map<string, Gate>();

const LATIN = new Set(['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'id', 'tr', 'vi', 'pl']);
const SAMPLE = 200;

/** Whether a text, folded or not, holds one of the words without which it has no figure. */
export type Gate = (text: string) => boolean;

/** The language whose grammar reads this text: its tag, unless that is unknown or its script is another's. */
export function languageFor(text: string, tag: string): string {
  const lang = baseLanguage(tag) || detectLanguage(text) || 'en';
  if (!WORDS.has(lang)) return '';
  return LATIN.has(lang) && !/[a-z]/i.test(text.slice(0, SAMPLE)) ? detectLanguage(text) : lang;
}

/** The words without one of which a block in this language holds no figure; undefined for languages not known. */
export function gateOf(lang: string): Gate | undefined {
  const words = WORDS.get(lang);
  const known = gates.get(lang);
  if (known !== undefined || words === undefined) return known;
  const gate = gateFor(beginningsIn(words));
  gates.set(lang, gate);
  return gate;
}
