/** Tags that stand for a language Gloss knows under another code. */
const ALIASES: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  in: 'id',
  iw: 'he',
  sh: 'hr',
  bs: 'hr',
  mo: 'ro',
};

/** The primary language of a BCP 47 tag, in the code Gloss uses; '' where the tag says nothing. */
export function baseLanguage(tag = ''): string {
  const base = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return base === 'und' || base === 'mul' || base === 'zxx' ? '' : (ALIASES[base] ?? base);
}
