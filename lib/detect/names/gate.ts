import stems from '../../../assets/lexicon/names/gate.json' with { type: 'json' };
import { isArabic, isBoundary } from '../../text/boundaries.ts';
import { matchKey } from '../../text/matchkey.ts';
import { KeyList } from './keylist.ts';

/** One-letter words that Arabic writes together with the next one, and its article. */
const ARABIC_PREFIXES = 'وفبكلا';

let begins: KeyList | undefined;
let acronyms: KeyList | undefined;

const noMarker = (): readonly number[] => [];

function startsWord(text: string, at: number): boolean {
  return (
    isBoundary(text, at) || (isArabic(text.charCodeAt(at)) && ARABIC_PREFIXES.includes(text.charAt(at - 1)))
  );
}

/**
 * Whether a folded text may hold a name at all: says so from the beginnings of names, so that it can be asked of
 * every paragraph of every page; the names of all languages are too large for that.
 */
export function mayHoldNames(text: string): boolean {
  begins ??= new KeyList(stems.begins.split('|'));
  acronyms ??= new KeyList(stems.acronyms.split('|'));
  const key = matchKey(text);
  for (let at = 0; at < text.length; at++) {
    const isAcronym = acronyms.mayBegin(text, at);
    if ((!isAcronym && !begins.mayBegin(key, at)) || !startsWord(key, at)) continue;
    if (begins.matchesAt(key, at, noMarker).length > 0) return true;
    if (isAcronym && acronyms.matchesAt(text, at, noMarker).some(({ end }) => isBoundary(text, end)))
      return true;
  }
  return false;
}
