import en from '../../../assets/lexicon/names/en.json' with { type: 'json' };
import { matchKey } from '../../text/matchkey.ts';
import type { TopicId } from '../../model/mention.ts';

/**
 * The names of one language. `{un}` in a form stands for each of `un`. A form that begins with `?` is also the name
 * of other things, and counts only where the paragraph speaks of the organisation; one that begins with `~` counts
 * unless the paragraph speaks of another body of that name.
 */
interface NameLexicon {
  lang: string;
  un: string[];
  names: Record<TopicId, string[]>;
}

/** One written form of a name, with what has to hold for it. */
export interface NameForm {
  form: string;
  topic: TopicId;
  /** The language it belongs to. */
  lang: string;
  /** Only where the paragraph speaks of the organisation. */
  needsCue: boolean;
  /** Mostly the organisation's, unless something speaks against it. */
  isUsual: boolean;
  /** An acronym: counts only as it is written. */
  isAcronym: boolean;
}

const LEXICONS: readonly NameLexicon[] = [en];
const ACRONYM = /^[\p{Lu}\d]{2,8}$|^(\p{Lu}\. ?)+$/u;

/** Every form of every name, by the key under which texts are compared. */
export function readForms(): Map<string, NameForm[]> {
  const forms = new Map<string, NameForm[]>();
  for (const { lang, un, names } of LEXICONS) {
    for (const [topic, patterns] of Object.entries(names)) {
      for (const pattern of patterns) {
        const [needsCue, isUsual] = [pattern.startsWith('?'), pattern.startsWith('~')];
        for (const form of expand(needsCue || isUsual ? pattern.slice(1) : pattern, un)) {
          const key = matchKey(form);
          const entry = { form, topic, lang, needsCue, isUsual, isAcronym: ACRONYM.test(form) };
          forms.set(key, [...(forms.get(key) ?? []), entry]);
        }
      }
    }
  }
  return forms;
}

const expand = (pattern: string, un: readonly string[]): string[] =>
  pattern.includes('{un}') ? un.map((name) => pattern.replace('{un}', name)) : [pattern];
