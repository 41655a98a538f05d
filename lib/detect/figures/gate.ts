import cues from '../../../assets/lexicon/figures/gates.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { baseLanguage, detectLanguage } from '../../text/language.ts';
import { type Windows, holdsWindow } from '../windows.ts';
import { windowsOfGate } from './gatewindows.ts';

const CUES: ReadonlyMap<string, string> = new Map(Object.entries(cues));
const gates = new Map<string, Gate>();

const LATIN = new Set(['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'id', 'tr', 'vi', 'pl']);
const SAMPLE = 200;

/** Whether a text, folded or not, holds one of the words without which it has no figure. */
export type Gate = (text: string) => boolean;

/** The language whose grammar reads this text: its tag, unless that is unknown or its script is another's. */
export function languageFor(text: string, tag: string): string {
  const lang = baseLanguage(tag) || detectLanguage(text) || 'en';
  if (!CUES.has(lang)) return '';
  return LATIN.has(lang) && !/[a-z]/i.test(text.slice(0, SAMPLE)) ? detectLanguage(text) : lang;
}

/** The words without one of which a block in this language holds no figure; undefined for languages not known. */
export function gateOf(lang: string): Gate | undefined {
  const words = CUES.get(lang);
  const known = gates.get(lang);
  if (known !== undefined || words === undefined) return known;
  // after "~": short names that are words of the language but for their capitals ("IS")
  const [any = '', capitals] = words.split('~');
  const plain = new RegExp(any, 'iu');
  const upper = capitals === undefined ? undefined : new RegExp(capitals, 'u');
  const windows: Windows = windowsOfGate(words);
  const gate: Gate = (text) => {
    if (!holdsWindow(windows, text)) return false;
    const folded = fold(text).text;
    return plain.test(folded) || upper?.test(folded) === true;
  };
  gates.set(lang, gate);
  return gate;
}

/**
 * Whether a text may hold a figure at all. Says so from a few words a language, so that it can be asked of every
 * paragraph of every page; the grammars themselves are too large for that.
 */
export const mayHoldFigures = (text: string, lang: string): boolean =>
  gateOf(languageFor(text, lang))?.(text) === true;
