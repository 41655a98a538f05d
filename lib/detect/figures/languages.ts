import lexicons from '../../../assets/lexicon/figures/lexicons.cjs';
import { compile, type Grammar, type LexiconData } from './grammar.ts';

const LEXICONS = lexicons.languages as unknown as Readonly<Record<string, LexiconData>>;
const compiled = new Map<string, Grammar>();

/** The languages that have a grammar. */
export const LANGUAGES: readonly string[] = Object.keys(LEXICONS);

/** The words of a language. */
export const lexiconOf = (lang: string): LexiconData | undefined => LEXICONS[lang];

/** The compiled grammar of a language, made when first needed. */
export function grammarOf(lang: string): Grammar | undefined {
  const known = compiled.get(lang);
  if (known !== undefined) return known;
  const data = LEXICONS[lang];
  if (data === undefined) return undefined;
  const grammar = compile(data);
  compiled.set(lang, grammar);
  return grammar;
}
