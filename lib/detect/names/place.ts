import type { NameLexicon } from './lexicons.ts';

/** Words that are followed by the rest of a place's name; after any other a person's name may begin. */
const FIRST_WORDS =
  'South|North|East|West|Western|Eastern|Central|Northern|Southern|Middle|Great|New|Sri|Saudi|Sierra|Burkina|Ivory|Guinea|Cape|Central African|Democratic Republic of(?: the)?|Republic of(?: the)?|Horn of|Soudan du|Sudán del|Sudão do|Sud|Süd|République démocratique du|República Democrática del|República Democrática do|Repubblica Democratica del|Nam|Bắc|Trung|Południow\\p{L}+|Южн\\p{L}+|Западн\\p{L}+|Северн\\p{L}+|Ближн\\p{L}+|Південн\\p{L}+|جنوب|شمال|جمهورية|الصحراء|الشرق|خاور';
const ARTICLES = "the|le|la|les|l'|el|los|den|die|das|der|de|het|il|o|a";
/** A place's name is near: no more than this is looked at. */
const NEAR = 80;

const patterns = new Map<string, RegExp>();

/** Prepositions, an article, and one name of a place, or two. */
function patternOf(prepositions: string): RegExp {
  const known = patterns.get(prepositions);
  if (known !== undefined) return known;
  const name = `(?:(?:${FIRST_WORDS}) (?:the )?)?[\\p{Lu}\\p{Script=Arabic}][\\p{L}'-]*`;
  const pattern = new RegExp(
    `^ (?:${prepositions})(?: (?:${ARTICLES}))?(?: |(?<='))${name}(?: (?:and|et|y|e|und|en|и|та|i) ${name})?`,
    'u',
  );
  patterns.set(prepositions, pattern);
  return pattern;
}

/** The pattern of what a rapporteur reports on, made when first asked for. */
function mandatePattern(mandate: string): RegExp {
  const known = patterns.get(mandate);
  if (known !== undefined) return known;
  const pattern = new RegExp(`^ ${mandate}(?!\\p{L})`, 'u');
  patterns.set(mandate, pattern);
  return pattern;
}

/** Where the place or the mandate that follows a mission's or an envoy's name ends; `to` when none follows. */
export function placeEnd(text: string, to: number, lexicon: NameLexicon, isEnvoy: boolean): number {
  const after = text.slice(to, to + NEAR);
  const { place, mandate } = lexicon;
  const reported = isEnvoy && mandate !== undefined ? mandatePattern(mandate).exec(after) : null;
  if (reported) return to + reported[0].length;
  if (place === undefined) return to;
  const [persons = '', missions] = place.split('/');
  const prepositions = isEnvoy || missions === undefined ? persons : `${persons}|${missions}`;
  const found = patternOf(prepositions).exec(after);
  return found ? to + found[0].length : to;
}
