import { isArabic } from '../../text/boundaries.ts';
import { DROPPED, letterOf } from '../../text/letters.ts';
import { ARABIC_PREFIXES } from '../../text/steps.ts';
import { ANYWHERE, DENSE, LETTERS, type Windows, addWindow, windowOf, placesFor } from '../windows.ts';

/** With it end the syllables that Persian puts before a verb (می, نمی). */
const PERSIAN_PREFIX = 'ی';
/** What a pattern may say of a character: a class, an escape, a dot, or the character itself. */
const PART = /\[[^\]]*\]|\\p\{[^}]*\}|\\?./gu;

/** The alternatives of a pattern, at its top level. */
function alternativesOf(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [part] of pattern.matchAll(PART)) {
    if (part === '(') depth++;
    else if (part === ')') depth--;
    if (part === '|' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + part);
  }
  return found;
}

/** The characters a part of a pattern may stand for; none where it cannot be said. A dot is written for a gap. */
function lettersOf(part: string): string[] {
  if (part.startsWith('['))
    return part.includes('-') && !part.includes(' -') ? [] : part.slice(1, -1).split('');
  if (part === '.') return [' '];
  return part.length === 1 ? [part] : [];
}

/** How a word begins that an alternative finds, in every way it may: up to so many letters, or to what is left open. */
function beginningsOf(alternative: string, most: number): string[] {
  let begun = [''];
  const parts = alternative.replaceAll(/\(\?<?[=!][^)]*\)|\\b/g, '').match(PART) ?? [];
  for (const [at, part] of parts.entries()) {
    if (begun.every((text) => text.length >= most)) break;
    const letters = lettersOf(part);
    const isOptional = parts[at + 1] === '?';
    if (part === '?') continue;
    if (letters.length === 0 || '*+({'.includes(part)) break;
    const longer = begun.flatMap((text) => letters.map((letter) => text + letter));
    begun = isOptional ? [...begun, ...longer] : longer;
  }
  return begun;
}

/** A beginning as it is compared: its letters, and gaps for all else. */
const plain = (text: string): string =>
  Array.from(text, (letter) => letterOf(letter.charCodeAt(0)))
    .filter((letter) => letter !== DROPPED)
    .map((letter) => String.fromCharCode(letter))
    .join('');

/** A short beginning with what may stand before it: a gap, and what Arabic and Persian write before a word. */
function asParts(text: string): string[] {
  const unit = text.charCodeAt(0);
  if (unit >= DENSE || text.length >= LETTERS) return [text];
  const before = isArabic(unit) ? ` ${ARABIC_PREFIXES}${PERSIAN_PREFIX}` : ' ';
  return plain(before)
    .split('')
    .map((letter) => (letter + text).padEnd(LETTERS));
}

/**
 * The letters, up to so many, with which the words of a gate begin, for a first look at a text: a pattern of a hundred
 * words takes ten times as long. What a pattern leaves open ends them.
 * @throws RangeError for a word that begins with less than two known letters: it would be found everywhere
 */
export function beginningsOfGate(pattern: string, most: number): string[] {
  const beginnings = alternativesOf(pattern).flatMap((alternative) => beginningsOf(alternative, most));
  for (const text of beginnings)
    if (text.length < 2)
      throw new RangeError(`A word of the gate begins with "${text}": that is too little.`);
  return beginnings.map(plain).flatMap(asParts);
}

/** The windows in which the words of a gate begin. */
export function windowsOfGate(pattern: string): Windows {
  const beginnings = pattern.split('~').flatMap((part) => beginningsOfGate(part, LETTERS));
  const windows = placesFor(beginnings.length);
  for (const text of beginnings) addWindow(windows, windowOf(text), ANYWHERE);
  return windows;
}
