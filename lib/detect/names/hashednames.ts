import index from '../../../assets/lexicon/names/index.json' with { type: 'json' };
import { type Hashed, hashed } from '../beginnings.ts';
import { beginningsIn } from '../listed.ts';

/** How a name of a language begins, as texts are looked through for it. */
export interface HashedName extends Hashed {
  lang: string;
}

/** How the names of all languages begin. What ships has them worked out in this module's place (scripts/packlexicons.ts). */
export const hashedNames = (): HashedName[] =>
  Object.entries(index).flatMap(([lang, listed]) =>
    beginningsIn(listed).map((beginning) => ({ lang, ...hashed(beginning) })),
  );
