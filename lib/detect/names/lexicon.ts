import type { TopicId } from '../../model/mention.ts';
import { matchKey } from '../../text/matchkey.ts';
import { ENDING, SLOT } from './keylist.ts';
import { LEXICONS } from './lexicons.ts';

/**
 * The names of one language, as data. In a name, `*` stands for the endings of the word before it (in a name of one
 * word those of `endings`, else any short one), `{un}` for the organisation's name with what joins it, or nothing, and
 * `{sz}` for either letter. A last `>` lets a place follow ("for Yemen"). Signs before a name say when it counts:
 * `@` only in this language, `=` only as it is written, `?` only where the paragraph speaks of the organisation,
 * `~` unless something speaks against it, `+` only beside the organisation's name.
 */
export interface NameLexicon {
  /** The language's own code first, then those that share its names; none where names are everybody's. */
  langs: string[];
  endings?: string;
  /** What may stand between the organisation's name and a body's. */
  pre?: string[];
  /** What may stand between a body's name and the organisation's. */
  post?: string[];
  /** Prepositions before the place of a mission or an envoy; those after `/` only before a mission's. */
  place?: string;
  /** A pattern of what rapporteurs report on, with its preposition ("on torture"). */
  mandate?: string;
  /** What a place may look like between the organisation's name and an envoy's. */
  gap?: string;
  /** Patterns of words that speak of the organisation, and of neighbours that make a body somebody else's. */
  cue?: string;
  notBefore?: string;
  notAfter?: string;
  /** By topic below the UN, and for `un` and `interpol` themselves: names parted by `|`. */
  names: Partial<Record<string, string>>;
}

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

const FLAGS = /^[@=?~+]+/;
const ACRONYM = /^(?:[\p{Lu}\d]{2,9}|(?:\p{Lu}\.\s?){2,6}|[\p{Lu}]{2,4}[ -][\p{Lu}]{2,5})$/u;
const LONGEST_ACRONYM = 12;
/** Acronyms of the organisation itself are also written with stops, with and without spaces. */
const DOTTABLE = /^\p{Lu}{2,4}$/u;

const topicOf = (name: string): TopicId => (name === 'un' || name === 'interpol' ? name : `un/${name}`);

/** The ways to write a name or a key: `{sz}` either way, acronyms of the organisation with stops. */
function writings(name: string, isDotted: boolean): string[] {
  if (name.includes('{sz}')) return [name.replace('{sz}', 's'), name.replace('{sz}', 'z')];
  if (!isDotted) return [name];
  const letters = name.split('');
  return [name, letters.join('.'), `${letters.join('.')}.`, `${letters.join('. ')}.`];
}

function formOf(pattern: string, topic: TopicId, lexicon: number): NameForm {
  const flags = FLAGS.exec(pattern)?.[0] ?? '';
  const place = pattern.endsWith('>');
  const form = pattern.slice(flags.length, place ? -1 : undefined);
  return {
    topic,
    form,
    lexicon,
    need: flags.includes('+')
      ? 'joined'
      : flags.includes('?')
        ? 'cue'
        : flags.includes('~')
          ? 'usual'
          : 'nothing',
    ownLanguage: flags.includes('@'),
    exact: flags.includes('=') || (form.length <= LONGEST_ACRONYM && ACRONYM.test(form)),
    place,
  };
}

/** A key with its markers, `*` and `{un}`; in Arabic there are two, for "to the" swallows a letter. */
function withMarkers(plain: string, lexicon: number): string[] {
  const ending = String.fromCharCode(plain.includes(' ') ? ENDING : ENDING + 1 + lexicon);
  const key = plain.replaceAll('*', ending).replaceAll('{un}', String.fromCharCode(SLOT + lexicon));
  return key.startsWith('ال') ? [key, `لل${key.slice(2)}`] : [key];
}

/** Every form of every name, by key. */
export function readForms(): Map<string, NameForm[]> {
  const forms = new Map<string, NameForm[]>();
  const add = (key: string, form: NameForm): void => {
    const known = forms.get(key);
    if (known === undefined) forms.set(key, [form]);
    else known.push(form);
  };
  for (const [lexicon, { names }] of LEXICONS.entries())
    for (const [name, patterns = ''] of Object.entries(names))
      readPatterns(patterns, topicOf(name), lexicon, add);
  return forms;
}

/** Keys are made of all patterns of a topic at once: one by one takes ten times as long. */
function readPatterns(
  patterns: string,
  topic: TopicId,
  lexicon: number,
  add: (key: string, form: NameForm) => void,
): void {
  const keys = matchKey(patterns).split('|');
  for (const [index, pattern] of patterns.split('|').entries()) {
    const form = formOf(pattern, topic, lexicon);
    const begin = pattern.length - form.form.length - (form.place ? 1 : 0);
    const plain = keys[index]?.slice(begin, begin + form.form.length) ?? '';
    const isDotted = topic === 'un' && form.exact && DOTTABLE.test(form.form);
    const written = writings(form.form, isDotted);
    for (const [way, key] of writings(plain, isDotted).entries())
      for (const marked of withMarkers(key, lexicon))
        add(marked, { ...form, form: written[way] ?? form.form });
  }
}
