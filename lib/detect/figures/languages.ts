import cues from '../../../assets/lexicon/figures/gates.json' with { type: 'json' };
import { baseLanguage, detectLanguage } from '../../text/language.ts';
import { compile, type Grammar, type LexiconData } from './grammar.ts';

const CUES: ReadonlyMap<string, string> = new Map(Object.entries(cues));
const grammars = new Map<string, Grammar>();
const gates = new Map<string, RegExp>();
const missing = new Set<string>();

const LATIN = new Set(['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'id', 'tr', 'vi', 'pl']);
const SAMPLE = 200;

/** The language whose grammar reads this text: its tag, unless that is unknown or its script is another's. */
export function languageFor(text: string, tag: string): string {
  const lang = baseLanguage(tag) || detectLanguage(text) || 'en';
  if (!CUES.has(lang)) return '';
  return LATIN.has(lang) && !/[a-z]/i.test(text.slice(0, SAMPLE)) ? detectLanguage(text) : lang;
}

/** The words without one of which a block in this language holds no figure; undefined for languages not known. */
export function gateOf(lang: string): RegExp | undefined {
  const words = CUES.get(lang);
  const known = gates.get(lang);
  if (known !== undefined || words === undefined) return known;
  const gate = new RegExp(words, 'iu');
  gates.set(lang, gate);
  return gate;
}

/** The compiled grammar of a language; where it has not been given yet, it is noted as missing. */
export function grammarOf(lang: string): Grammar | undefined {
  const grammar = grammars.get(lang);
  if (grammar === undefined) missing.add(lang);
  return grammar;
}

/** Takes the grammar words of a language: from now on figures are found in it. */
export function learn(data: LexiconData): void {
  grammars.set(data.lang, compile(data));
  missing.delete(data.lang);
}

/** The languages whose grammar was wanted and is not there, since the last time this was asked. */
export function takeMissing(): string[] {
  const languages = [...missing];
  missing.clear();
  return languages;
}
