import figureWords from '../../assets/lexicon/figures/gates.json' with { type: 'json' };
import { isUnspaced, isWordUnit } from '../text/boundaries.ts';
import {
  type Beginning,
  LETTERS_ALONE,
  LETTERS_MOST,
  LETTERS_PART,
  WORDS_MOST,
  addBeginning,
  hashOf,
} from './beginnings.ts';
import { beginningsOfGate } from './figures/gatewindows.ts';
import { type PackedGate, keptBits } from './gate.ts';
import { ENDING, SLOT } from './names/keylist.ts';
import { type NameForm, type NameList, nameList } from './names/lexicon.ts';
import { LEXICONS } from './names/lexicons.ts';
import type { ListedBeginnings } from './names/nameindex.ts';
import { pack } from './packed.ts';
import { ANYWHERE, AT_START, LETTERS, placesFor } from './windows.ts';

/** Letters of writing without spaces that tell a name. */
const LETTERS_UNSPACED = 4;
const LONGEST_ACRONYM = 10;
/** Words this short tell nothing. */
const SHORT = 2;
/** Where a key leaves room for a name of the organisation. */
const SLOTS = /[\ue100-\uefff]/;

/** The start of a name by words; `isOpen` where the last one's ending is left open. */
interface Word {
  letters: string;
  isOpen: boolean;
}

/** The first words of a key, up to where a name of the organisation may stand in it. */
function wordsOf(key: string): Word[] {
  const words: Word[] = [];
  let word: Word | undefined;
  // After its article an Arabic word begins anew.
  for (let at = /^(?:ال|لل)./.test(key) ? 2 : 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit >= SLOT && unit < 0xf000) break;
    if (unit >= ENDING && unit < SLOT) {
      if (word !== undefined) word.isOpen = true;
    } else if (isWordUnit(unit)) {
      if (word === undefined) words.push((word = { letters: '', isOpen: false }));
      word.letters += key.charAt(at);
    } else word = undefined;
  }
  return words;
}

/** A first word that may be shorter than what is told apart, with each letter that may come next. */
function grown({ letters, isOpen }: Word, endings: string): string[] {
  if (letters.length >= LETTERS || !isOpen) return [letters.slice(0, LETTERS)];
  return ['', ...new Set(endings.split(' ').map((ending) => ending.charAt(0)))].map((next) => letters + next);
}

/** Words without first ones that are too short to tell anything ("de forenede nationer"), as far as others remain. */
function telling(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ letters }) => letters.length > SHORT);
  const rest = words.slice(at);
  return at > 0 && (rest.length > 1 || (rest[0]?.letters.length ?? 0) >= LETTERS) ? rest : words;
}

/** How a key begins, in the letters that `Beginnings` reads. */
function beginsWith(key: string, endings: string): string[] {
  const [first, ...others] = telling(wordsOf(key));
  if (first === undefined) return [];
  if (isUnspaced(first.letters.charCodeAt(0))) return [first.letters.slice(0, LETTERS_UNSPACED)];
  if (others.length === 0) return [first.letters.slice(0, LETTERS_ALONE)];
  return grown(first, endings).map((start) => {
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

/** Whether a form can be found where no other name stands: only then has the gate to know it. */
function standsAlone(key: string, { need, exact }: NameForm): boolean {
  return need === 'nothing' || need === 'usual' ? !SLOTS.test(key) : need === 'cue' && exact;
}

/** Whether a form is told by its capitals: acronyms, and words too short to be told by their letters ("FNs"). */
const isAcronym = ({ exact, form }: NameForm): boolean =>
  (exact && form.length <= LONGEST_ACRONYM) || (form.length < LETTERS && !isUnspaced(form.charCodeAt(0)));

/** With a stop after every letter, or without any: what stands between does not matter. */
const evenlyStopped = (acronym: string): string =>
  acronym.includes('.') ? `${acronym.replaceAll(/[. ]/g, '').split('').join('.')}.` : acronym;

/** The beginnings of the names of a list that can stand by themselves. */
export function beginningsOfNames(list: NameList): Beginning[] {
  const { endings = '' } = LEXICONS[list.lexicon] ?? {};
  return list.keys.keys.flatMap((key) =>
    list
      .forms(key)
      .filter((form) => standsAlone(key, form))
      .flatMap((form): Beginning[] =>
        isAcronym(form)
          ? [{ kind: 'acronym', text: evenlyStopped(form.form) }]
          : beginsWith(key, endings).map((text) => ({ kind: 'words', text })),
      ),
  );
}

/** A beginning of a word of figures; one of two letters is a name in capitals ("IS") or would be found everywhere. */
function partOrAcronym(text: string): Beginning {
  const letters = text.trim();
  const isShort = letters.length <= SHORT && !isUnspaced(letters.charCodeAt(0));
  return isShort ? { kind: 'acronym', text: letters.toUpperCase() } : { kind: 'part', text };
}

const beginningsOfFigures = (): Beginning[] =>
  Object.values(figureWords).flatMap((words) => {
    const [any = '', capitals] = words.split('~');
    const acronyms = capitals === undefined ? [] : beginningsOfGate(capitals, LETTERS);
    return [
      ...beginningsOfGate(any, LETTERS_PART).map(partOrAcronym),
      ...acronyms.map((text): Beginning => ({ kind: 'acronym', text: text.trim().toUpperCase() })),
    ];
  });

/** Whether what begins like one is found through another. */
const isFoundThrough = ({ kind, text }: Beginning, other: Beginning): boolean =>
  kind === other.kind &&
  text !== other.text &&
  (kind === 'acronym'
    ? text.split(/[ -]/).includes(other.text)
    : text.startsWith(other.text) && (other.text.length > LETTERS || isUnspaced(other.text.charCodeAt(0))));

/** Leaves out what is found through a shorter one of its kind, or through one word of several. */
function withoutFollowers(all: readonly Beginning[]): Beginning[] {
  const distinct = [...new Map(all.map((one) => [`${one.kind} ${one.text}`, one])).values()];
  return distinct
    .filter((one) => !distinct.some((other) => isFoundThrough(one, other)))
    .map(({ kind, text }) => ({ kind, text: kind === 'acronym' ? text.replaceAll(/[ -]/g, '') : text }));
}

/** What every page carries to tell which paragraphs may hold a mention. */
export function makeGate(): PackedGate {
  const names = LEXICONS.flatMap((_, lexicon) => beginningsOfNames(nameList(lexicon)));
  const all = withoutFollowers([...names, ...beginningsOfFigures()]);
  const windows = placesFor(0);
  for (const beginning of all) addBeginning(windows, beginning);
  const placesThatAre = (what: number): number[] =>
    [...windows.places.entries()].filter(([, found]) => (found & what) !== 0).map(([place]) => place);
  return {
    atStart: pack(placesThatAre(AT_START)),
    anywhere: pack(placesThatAre(ANYWHERE)),
    hashes: pack(all.map((beginning) => keptBits(hashOf(beginning)))),
  };
}

const listed = (all: readonly Beginning[], kind: Beginning['kind']): string =>
  all
    .filter((one) => one.kind === kind)
    .map(({ text }) => text)
    .sort()
    .join('|');

/** How the names of each language begin, to tell which languages a text needs. */
export function makeIndex(): Record<string, ListedBeginnings> {
  return Object.fromEntries(
    LEXICONS.map(({ langs }, lexicon) => {
      const all = withoutFollowers(beginningsOfNames(nameList(lexicon)));
      return [langs[0] ?? 'mul', { words: listed(all, 'words'), acronym: listed(all, 'acronym') }];
    }),
  );
}
