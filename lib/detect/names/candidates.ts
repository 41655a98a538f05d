import { isArabic, isBoundary, isHangul, isWordUnit, UNIT_SCRIPTS } from '../../text/boundaries.ts';
import { ARABIC, NONE } from '../../text/scripts.ts';
import { ENDING, SLOT } from './keylist.ts';
import { type NameForm, type NameList, nameList } from './namelist.ts';
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
/** The lexicon of names that are the same everywhere. */
const EVERYWHERE = 0;

const endingsOf: ReadonlySet<string>[] = [];

/** The endings of names of one word in a language. */
function endings(lexicon: number): ReadonlySet<string> {
  const known = endingsOf[lexicon];
  if (known !== undefined) return known;
  const made = new Set(['', ...(LEXICONS[lexicon]?.endings ?? '').split(' ')]);
  endingsOf[lexicon] = made;
  return made;
}

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
  if (unit >= SLOT) return [at, ...slotEnds(unit - SLOT, text, at)];
  if (isBoundary(text, at)) return [at];
  const end = nearEnd(text, at);
  if (end === undefined) return [];
  if (unit === ENDING) return [end];
  return endings(unit - ENDING - 1).has(text.slice(at, end)) ? [end] : [];
}

function slotEnds(lexicon: number, text: string, at: number): number[] {
  const ends: number[] = [];
  for (const join of LEXICONS[lexicon]?.post ?? []) {
    if (!text.startsWith(join, at)) continue;
    const from = at + join.length;
    for (const one of [EVERYWHERE, lexicon])
      for (const { end } of nameList(one).organisation.matchesAt(text, from, atMarker))
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

/** Adds what stands at a place; what is written alike in several languages is one candidate. */
function addNamesAt(key: string, at: number, list: NameList, found: Candidate[]): void {
  for (const { key: index, end } of list.keys.matchesAt(key, at, atMarker)) {
    if (!endsWord(key, end)) continue;
    const forms = list.forms(list.keys.keys[index] ?? '');
    let same = found.length - 1;
    while (same >= 0 && found[same]?.from === at && found[same]?.to !== end) same--;
    const known = found[same];
    if (known?.from === at) known.forms = [...known.forms, ...forms];
    else found.push({ from: at, to: end, forms, joined: false });
  }
}

/**
 * Every place of a text that reads like a name, shorter ones inside longer ones included.
 * @param key the text as `matchKey` gives it
 */
export function findCandidates(key: string, lists: readonly NameList[]): Candidate[] {
  const found: Candidate[] = [];
  /** Where the organisation's name ends, another may be attached: 유엔총회. */
  const attached = new Set<number>();
  let before = NONE;
  for (let at = 0; at < key.length; at++) {
    const script = UNIT_SCRIPTS[key.charCodeAt(at)] ?? NONE;
    const isInWord = script === before && script < ARABIC;
    before = script;
    if (isInWord || script === NONE || !(startsWord(key, at) || attached.has(at))) continue;
    const first = found.length;
    for (const list of lists) if (list.keys.mayBegin(key, at)) addNamesAt(key, at, list, found);
    for (let i = first; i < found.length; i++) {
      const { to, forms } = found[i] ?? { to: at, forms: [] };
      if (isHangul(key.charCodeAt(to)) && forms.some(({ topic }) => topic === 'un')) attached.add(to);
    }
  }
  return found;
}
