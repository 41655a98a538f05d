import type { Plugin } from 'vite';
import { LANGUAGES, packedLexicon } from '../lib/detect/figures/packedlexicons.ts';
import { hashedNames } from '../lib/detect/names/hashednames.ts';

/** Each lexicon in a function of its own, which engines pass over until its language is asked for. */
function lexicons(): string {
  const all = LANGUAGES.map((lang) => `${lang}: () => (${JSON.stringify(packedLexicon(lang))})`);
  return [
    `const lexicons = { ${all.join(',\n')} };`,
    'export const LANGUAGES = Object.keys(lexicons);',
    'export const packedLexicon = (lang) => (Object.hasOwn(lexicons, lang) ? lexicons[lang]() : undefined);',
  ].join('\n');
}

const beginnings = (): string =>
  `export const hashedNames = () => JSON.parse(${JSON.stringify(JSON.stringify(hashedNames()))});`;

/** What is put in the place of which module. */
const WORKED_OUT: readonly [module: RegExp, code: () => string][] = [
  [/\/lib\/detect\/figures\/packedlexicons\.ts$/, lexicons],
  [/\/lib\/detect\/names\/hashednames\.ts$/, beginnings],
];

/** The code of a module that is worked out; undefined for any other. */
export const workedOut = (id: string): string | undefined =>
  WORKED_OUT.find(([module]) => module.test(id))?.[1]();

/**
 * Works out while building what would else be worked out whenever the background wakes: it does so often, and most
 * pages need one language or none.
 */
export const packLexicons = (): Plugin => ({
  name: 'gloss:pack-lexicons',
  load: {
    filter: { id: WORKED_OUT.map(([module]) => module) },
    handler: workedOut,
  },
});
