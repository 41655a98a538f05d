import type { TopicId } from '../../model/mention.ts';
import { matchKey } from '../../text/matchkey.ts';
import { ENDING, KeyList, SLOT } from './keylist.ts';
import { LEXICONS, type NameLexicon } from './lexicons.ts';

/** One form of a name, with what has to hold for it. */
export interface NameForm {
  topic: TopicId;
  form: string;
  /** Which lexicon it is from. */
  lexicon: number;
  need: 'nothing' | 'usual' | 'cue' | 'joined';
  ownLanguage: boolean;
  exact: boolean;
  place: boolean;
}

/** A name as the data writes it, and how one of its keys writes its form. */
interface Pattern {
  topic: TopicId;
  pattern: string;
  written: string;
}

const FLAGS = '@=?~+';
const LONGEST_ACRONYM = 12;
const MOST_LETTERS = 9;
/** Acronyms of the organisation itself are also written with stops, with and without spaces. */
const MOST_DOTTED = 4;

const topicOf = (name: string): TopicId => (name === 'un' || name === 'interpol' ? name : `un/${name}`);

const isCapital = (letters: string): boolean =>
  letters === letters.toUpperCase() && letters !== letters.toLowerCase();

/** "UNHCR", "U.N.", "SB UN": told by its capitals. */
function isAcronym(form: string): boolean {
  const letters = form.replaceAll(/[. -]/g, '');
  return (
    form.length <= LONGEST_ACRONYM &&
    letters.length > 1 &&
    letters.length <= MOST_LETTERS &&
    isCapital(letters)
  );
}

/** The ways to write a name or a key: `{sz}` either way, acronyms of the organisation with stops. */
function writings(name: string, isDotted: boolean): string[] {
  if (name.includes('{sz}')) return [name.replace('{sz}', 's'), name.replace('{sz}', 'z')];
  if (!isDotted) return [name];
  const letters = name.split('');
  return [name, letters.join('.'), `${letters.join('.')}.`, `${letters.join('. ')}.`];
}

function needOf(flags: string): NameForm['need'] {
  if (flags.includes('+')) return 'joined';
  if (flags.includes('?')) return 'cue';
  return flags.includes('~') ? 'usual' : 'nothing';
}

/** A key with its markers, `*` and `{un}`; in Arabic there are two, for "to the" swallows a letter. */
function withMarkers(plain: string, lexicon: number): string[] {
  const ending = String.fromCharCode(plain.includes(' ') ? ENDING : ENDING + 1 + lexicon);
  const key = plain.replaceAll('*', ending).replaceAll('{un}', String.fromCharCode(SLOT + lexicon));
  return key.startsWith('ال') ? [key, `لل${key.slice(2)}`] : [key];
}

/** The names of one lexicon, ready to be found. What has to hold for one is read when it is found. */
export class NameList {
  readonly lexicon: number;
  readonly keys: KeyList;
  /** The organisation's own names, for the slots in longer ones. */
  readonly organisation: KeyList;
  readonly #patterns = new Map<string, Pattern[]>();
  readonly #forms = new Map<string, NameForm[]>();

  constructor(lexicon: number, names: NameLexicon['names']) {
    this.lexicon = lexicon;
    for (const [name, patterns = ''] of Object.entries(names)) this.#read(patterns, topicOf(name));
    this.keys = new KeyList(this.#patterns.keys());
    const ofUn = [...this.#patterns].filter(([, ways]) => ways.some(({ topic }) => topic === 'un'));
    this.organisation = new KeyList(ofUn.map(([key]) => key));
  }

  /** What a key may mean. */
  forms(key: string): readonly NameForm[] {
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const forms = (this.#patterns.get(key) ?? []).map((pattern) => this.#formOf(pattern));
    this.#forms.set(key, forms);
    return forms;
  }

  #formOf({ topic, pattern, written }: Pattern): NameForm {
    const flags = pattern.slice(0, flagsEnd(pattern));
    return {
      topic,
      form: written,
      lexicon: this.lexicon,
      need: needOf(flags),
      ownLanguage: flags.includes('@'),
      exact: flags.includes('=') || isAcronym(written),
      place: pattern.endsWith('>'),
    };
  }

  /** Keys are made of all patterns of a topic at once: one by one takes ten times as long. */
  #read(patterns: string, topic: TopicId): void {
    const plainKeys = matchKey(patterns).split('|');
    for (const [index, pattern] of patterns.split('|').entries()) {
      const from = flagsEnd(pattern);
      const to = pattern.endsWith('>') ? -1 : undefined;
      const form = pattern.slice(from, to);
      const isDotted = topic === 'un' && form.length <= MOST_DOTTED && isCapital(form) && !form.includes('.');
      const written = writings(form, isDotted);
      for (const [way, plain] of writings(plainKeys[index]?.slice(from, to) ?? '', isDotted).entries())
        for (const key of withMarkers(plain, this.lexicon))
          this.#add(key, { topic, pattern, written: written[way] ?? form });
    }
  }

  #add(key: string, pattern: Pattern): void {
    const known = this.#patterns.get(key);
    if (known === undefined) this.#patterns.set(key, [pattern]);
    else known.push(pattern);
  }
}

function flagsEnd(pattern: string): number {
  let end = 0;
  while (FLAGS.includes(pattern.charAt(end))) end++;
  return end;
}

const lists: NameList[] = [];

/** The names of a lexicon, made ready when they are first needed. */
export function nameList(lexicon: number): NameList {
  const known = lists[lexicon];
  if (known !== undefined) return known;
  const list = new NameList(lexicon, LEXICONS[lexicon]?.names ?? {});
  lists[lexicon] = list;
  return list;
}
