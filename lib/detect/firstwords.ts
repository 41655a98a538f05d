import { isUnspaced } from '../text/boundaries.ts';
import { type Beginning, LETTERS_ALONE, LETTERS_MOST, WORDS_MOST } from './beginnings.ts';
import { LETTERS } from './windows.ts';

/** Letters of writing without spaces that tell a name. */
const LETTERS_UNSPACED = 4;

/** A word of a name or phrase; `isOpen` where its ending is left open. */
export interface Word {
  letters: string;
  isOpen: boolean;
}

/** A first word that may be shorter than what is told apart, with each letter that may come next. */
const grown = ({ letters, isOpen }: Word, next: Iterable<string>): string[] =>
  letters.length >= LETTERS || !isOpen
    ? [letters.slice(0, LETTERS)]
    : ['', ...next].map((letter) => letters + letter);

/** How words begin, in the letters that `Beginning` has. */
export function beginningsOf(words: readonly Word[], next: Iterable<string>): string[] {
  const [first, ...others] = words;
  if (first === undefined) return [];
  if (isUnspaced(first.letters.charCodeAt(0))) return [first.letters.slice(0, LETTERS_UNSPACED)];
  if (others.length === 0 && first.letters.length >= LETTERS) return [first.letters.slice(0, LETTERS_ALONE)];
  return grown(first, next).map((start) => {
    let text = start;
    let letters = start.length;
    for (const { letters: all, isOpen } of others.slice(0, WORDS_MOST - 1)) {
      const some = all.slice(0, LETTERS);
      text += ` ${some}`;
      letters += some.length;
      if (letters >= LETTERS_MOST || (isOpen && all.length < LETTERS)) break;
    }
    return text;
  });
}

/** Whether what begins like one is found through another. */
const isFoundThrough = ({ kind, text }: Beginning, other: Beginning): boolean =>
  kind === other.kind &&
  text !== other.text &&
  (kind === 'acronym'
    ? text.split(/[ -]/).includes(other.text)
    : text.startsWith(other.text) && (other.text.length >= LETTERS || isUnspaced(other.text.charCodeAt(0))));

/** Leaves out what is found through a shorter one of its kind, or through one word of several. */
export function withoutFollowers(all: readonly Beginning[]): Beginning[] {
  const distinct = [...new Map(all.map((one) => [`${one.kind} ${one.text}`, one])).values()];
  return distinct
    .filter((one) => !distinct.some((other) => isFoundThrough(one, other)))
    .map(({ kind, text }) => ({ kind, text: kind === 'acronym' ? text.replaceAll(/[ -]/g, '') : text }));
}
