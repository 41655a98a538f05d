import { isArabic, isBoundary, isHangul, isWordUnit } from '../../text/boundaries.ts';
import { ENDING, type Found, KeyList, SLOT } from './keylist.ts';
import { type NameForm, readForms } from './lexicon.ts';
import { LEXICONS } from './lexicons.ts';

/** A place of a text that reads like a name, with the forms it may be: languages may write names alike. */
export interface Candidate {
  from: number;
  to: number;
  forms: readonly NameForm[];
  /** The organisation's name stands beside it and is part of it. */
  joined: boolean;
}

/** Longest ending of an inflected word in names of several words; agreement is the writer's business. */
const LONGEST_ENDING = 6;
/** One-letter words that Arabic writes together with the next one; two of them may stand in a row. */
const ARABIC_PREFIXES = 'وفبكل';

/** Everything names are found by. */
export interface Names {
  list: KeyList;
  forms: ReadonlyMap<string, readonly NameForm[]>;
  /** The organisation's own names, for the slots in longer ones. */
  organisation: KeyList;
  endings: readonly ReadonlySet<string>[];
}

let names: Names | undefined;

/** What names are found by, made ready for searching. */
export function namesOf(forms: ReadonlyMap<string, readonly NameForm[]>): Names {
  const ofUn = [...forms].filter(([, ways]) => ways.some(({ topic }) => topic === 'un'));
  return {
    list: new KeyList(forms.keys()),
    forms,
    organisation: new KeyList(ofUn.map(([key]) => key)),
    endings: LEXICONS.map(({ endings }) => new Set(['', ...(endings ?? '').split(' ')])),
  };
}

/** Built when a text is first read. */
const allNames = (): Names => (names ??= namesOf(readForms()));

/** Where the word around `at` ends, if that is near. */
function nearEnd(text: string, at: number): number | undefined {
  let end = at;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) {
    if (end - at > LONGEST_ENDING) return undefined;
    end++;
    if (isBoundary(text, end)) break;
  }
  return end;
}

/** Where a text goes on after a word's ending, or after the organisation's name inside a longer one. */
function atMarker(unit: number, text: string, at: number): readonly number[] {
  const { endings, organisation } = allNames();
  if (unit >= SLOT) return [at, ...slotEnds(organisation, LEXICONS[unit - SLOT]?.post ?? [], text, at)];
  if (isBoundary(text, at)) return [at];
  const end = nearEnd(text, at);
  if (end === undefined) return [];
  if (unit === ENDING) return [end];
  return endings[unit - ENDING - 1]?.has(text.slice(at, end)) === true ? [end] : [];
}

function slotEnds(organisation: KeyList, joins: readonly string[], text: string, at: number): number[] {
  const ends: number[] = [];
  for (const join of joins) {
    if (!text.startsWith(join, at)) continue;
    const from = at + join.length;
    for (const { end } of organisation.matchesAt(text, from, atMarker))
      if (isBoundary(text, end)) ends.push(end);
  }
  return ends;
}

/** Whether a word begins here, or would but for the one or two letters that Arabic puts before it. */
function startsWord(text: string, at: number): boolean {
  if (isBoundary(text, at)) return true;
  if (!isArabic(text.charCodeAt(at)) || !ARABIC_PREFIXES.includes(text.charAt(at - 1))) return false;
  return (
    isBoundary(text, at - 1) || (ARABIC_PREFIXES.includes(text.charAt(at - 2)) && isBoundary(text, at - 2))
  );
}

/** Whether a word ends here; Korean puts its particles right after a name. */
const endsWord = (text: string, at: number): boolean =>
  isBoundary(text, at) || isHangul(text.charCodeAt(at - 1));

function candidateOf({ list, forms }: Names, from: number, { key, end }: Found): Candidate {
  return { from, to: end, forms: forms.get(list.keys[key] ?? '') ?? [], joined: false };
}

/**
 * Every place of a text that reads like a name, shorter ones inside longer ones included.
 * @param key the text as `matchKey` gives it
 */
export function findCandidates(key: string, all: Names = allNames()): Candidate[] {
  const found: Candidate[] = [];
  /** Where the organisation's name ends, another may be attached: 유엔총회. */
  const attached = new Set<number>();
  for (let at = 0; at < key.length; at++) {
    if (!all.list.mayBegin(key, at) || !(startsWord(key, at) || attached.has(at))) continue;
    for (const match of all.list.matchesAt(key, at, atMarker)) {
      if (!endsWord(key, match.end)) continue;
      const candidate = candidateOf(all, at, match);
      found.push(candidate);
      if (isHangul(key.charCodeAt(match.end)) && candidate.forms.some(({ topic }) => topic === 'un'))
        attached.add(match.end);
    }
  }
  return found;
}
