import { COUNTRY_NAMES, LEXICONS } from './lexicons.ts';
import { packLexicon } from './pack.ts';
import type { PackedLexicon } from './unpack.ts';

// What ships has these worked out in this module's place (scripts/packlexicons.ts), each read when it is first asked
// for. Here, for scripts and tests, they are worked out when asked for.

/** The languages that have a grammar. */
export const LANGUAGES: readonly string[] = Object.keys(LEXICONS);

/** The lexicon of a language as it ships. */
export function packedLexicon(lang: string): PackedLexicon | undefined {
  const data = Object.hasOwn(LEXICONS, lang) ? LEXICONS[lang] : undefined;
  return data === undefined ? undefined : packLexicon(data, COUNTRY_NAMES);
}
