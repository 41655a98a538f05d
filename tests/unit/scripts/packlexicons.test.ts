import { describe, expect, it } from 'vitest';
import * as lexicons from '../../../lib/detect/figures/packedlexicons.ts';
import * as beginnings from '../../../lib/detect/names/hashednames.ts';
import { workedOut } from '../../../scripts/packlexicons.ts';

const built = async (module: string): Promise<unknown> =>
  import(`data:text/javascript,${encodeURIComponent(workedOut(`/anywhere/lib/detect/${module}`) ?? '')}`);

describe('what is worked out while building', () => {
  it('gives the lexicons that the module in its place gives', async () => {
    const { LANGUAGES, packedLexicon } = (await built('figures/packedlexicons.ts')) as typeof lexicons;
    expect(LANGUAGES).toEqual(lexicons.LANGUAGES);
    for (const lang of [...LANGUAGES, 'xx', 'toString'])
      expect(packedLexicon(lang)).toEqual(lexicons.packedLexicon(lang));
  });

  it('gives the beginnings of names that the module in its place gives', async () => {
    const { hashedNames } = (await built('names/hashednames.ts')) as typeof beginnings;
    expect(hashedNames()).toEqual(beginnings.hashedNames());
  });

  it('leaves other modules alone', () => {
    expect(workedOut('/anywhere/lib/detect/figures/grammar.ts')).toBeUndefined();
  });
});
