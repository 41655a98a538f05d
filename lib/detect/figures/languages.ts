import type { Grammar } from './grammar.ts';
import { packedLexicon } from './packedlexicons.ts';
import { openGrammar } from './unpack.ts';

const opened = new Map<string, Grammar>();

/** The grammar of a language, made ready when first needed; undefined where there is none. */
export function grammarOf(lang: string): Grammar | undefined {
  const known = opened.get(lang);
  if (known !== undefined) return known;
  const packed = packedLexicon(lang);
  if (packed === undefined) return undefined;
  const grammar = openGrammar(packed);
  opened.set(lang, grammar);
  return grammar;
}
