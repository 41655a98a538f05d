import {
  type Beginning,
  type Hashed,
  type Windows,
  addBeginning,
  findBeginning,
  hashed,
  windowsFor,
} from '../beginnings.ts';
import { type Bits, mayHold, roomFor, take } from '../bits.ts';
import { LEXICONS } from './lexicons.ts';
import { type NameList, nameList } from './namelist.ts';
import { hashedNames } from './hashednames.ts';
import type { Surroundings } from './surroundings.ts';

/** Stands for a language in the index: names that are the same everywhere. */
const EVERYWHERE = 'mul';

/** Which lexicons names of each language are in, its own first. */
function lexiconsByLanguage(): Map<string, number[]> {
  const byLanguage = new Map<string, number[]>();
  for (const [index, { langs }] of LEXICONS.entries())
    for (const lang of langs.length > 0 ? langs : [EVERYWHERE]) {
      const known = byLanguage.get(lang);
      if (known === undefined) byLanguage.set(lang, [index]);
      else known.push(index);
    }
  return byLanguage;
}

/** Names beside those of the lexicons, with how they begin. */
export interface MoreNames {
  list: NameList;
  beginnings: readonly Beginning[];
}

/** Tells which names to look for in a text, so that only the languages needed are made ready. */
export class NameIndex {
  readonly #windows: Windows;
  /** A first look at a hash: most lead to no list. */
  readonly #hashes: Bits;
  readonly #byLanguage = lexiconsByLanguage();
  /** The lists that a beginning's hash may lead to: those of lexicons by their number, then any others. */
  readonly #listsByHash = new Map<number, number[]>();
  readonly #more: readonly NameList[];

  constructor(more: readonly MoreNames[] = []) {
    this.#more = more.map(({ list }) => list);
    const added = more.reduce((sum, { beginnings }) => sum + beginnings.length, 0);
    this.#windows = windowsFor(added);
    this.#hashes = roomFor(added);
    for (const { lang, ...beginning } of hashedNames())
      this.#add(beginning, this.#byLanguage.get(lang)?.[0] ?? 0);
    for (const [index, { beginnings }] of more.entries())
      for (const beginning of beginnings) this.#add(hashed(beginning), LEXICONS.length + index);
  }

  #add(beginning: Hashed, list: number): void {
    addBeginning(this.#windows, beginning);
    const { hash } = beginning;
    take(this.#hashes, hash);
    const lists = this.#listsByHash.get(hash);
    if (lists === undefined) this.#listsByHash.set(hash, [list]);
    else lists.push(list);
  }

  /**
   * The names to look for in a folded text: none if none begins in it, else those of the languages that one is of, of
   * the text's own languages, and those that are the same everywhere.
   */
  listsFor(text: string, around: Surroundings): NameList[] {
    const needed = new Set<number>();
    const note = (hash: number): boolean => {
      if (mayHold(this.#hashes, hash)) for (const list of this.#listsByHash.get(hash) ?? []) needed.add(list);
      return false;
    };
    findBeginning(this.#windows, text, note, true);
    if (needed.size === 0) return [];
    for (const lang of [EVERYWHERE, around.lang, around.guess])
      for (const lexicon of this.#byLanguage.get(lang) ?? []) needed.add(lexicon);
    const lists = [...needed].sort((a, b) => a - b);
    return lists.flatMap((list) => this.#more[list - LEXICONS.length] ?? nameList(list));
  }
}

let index: NameIndex | undefined;

/** The index of all names there are, built when a text is first read. */
export const allNames = (): NameIndex => (index ??= new NameIndex());
