/** How a place stands in a sentence: by itself, or as where people come from, are, or go. */
export type PlaceForm = 'bare' | 'from' | 'in' | 'to';

/**
 * How some places are said in a language, which depends on their articles and endings: the first rule that fits counts.
 * In the forms `$&` stands for the place's name and `$1` for a part of it; what precedes a bar is said once for several
 * places that share it ("from |the $&": "from the Netherlands and Belgium").
 */
export interface PlaceRule {
  /** ISO 3166 codes; all places where it is left out. */
  codes?: string;
  /** A regular expression for the whole name; any name where it is left out. */
  names?: string;
  /** The name by itself, where it is not the one that the browser's tables give. */
  bare?: string;
  from: string;
  in: string;
  to: string;
}

/** The form of one place, split where what is said once for several ends. */
export interface PlacePhrase {
  lead: string;
  rest: string;
}

/** How a place is said, by the first of the rules that fits; the bare name where none does. */
export function placePhrase(
  rules: readonly PlaceRule[],
  code: string,
  name: string,
  form: PlaceForm,
): PlacePhrase {
  for (const rule of rules) {
    if (rule.codes !== undefined && !rule.codes.split(' ').includes(code)) continue;
    const pattern = new RegExp(`^${rule.names ?? '.*'}$`, 'u');
    if (!pattern.test(name)) continue;
    const phrase = name.replace(pattern, rule[form] ?? '$&');
    const bar = phrase.indexOf('|');
    return { lead: phrase.slice(0, Math.max(bar, 0)), rest: phrase.slice(bar + 1) };
  }
  return { lead: '', rest: name };
}
