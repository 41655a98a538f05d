import words from '../../../assets/lexicon/names/surroundings.json' with { type: 'json' };
import { detectLanguage } from '../../text/language.ts';
import { LEXICONS } from './lexicons.ts';
import { anyOf } from './wordlist.ts';

type Question = Exclude<keyof typeof words, 'subjects'>;

const SUBJECTS: Readonly<Record<string, string>> = words.subjects;
/** A paragraph of works of art speaks of them more than once. */
const LEAST_WORKS = 2;

const patterns = new Map<string, RegExp>();

/** A pattern by its name, made when first asked for. */
function patternFor(name: string, make: () => RegExp): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = make();
  patterns.set(name, pattern);
  return pattern;
}

/** What the paragraph around a name says, each question answered once and only when it is asked. */
export class Surroundings {
  readonly text: string;
  readonly lang: string;
  /** Whether an unmistakable name of the UN or one of its bodies stands in the paragraph. */
  speaksOfUn = false;
  readonly #answers = new Map<string, boolean>();
  #guess: string | undefined;

  constructor(text: string, lang: string) {
    this.text = text;
    this.lang = lang;
  }

  /** The language the paragraph itself looks like. */
  get guess(): string {
    this.#guess ??= detectLanguage(this.text);
    return this.#guess;
  }

  /** Whether the paragraph holds any word of a list. */
  speaksOf(question: Question): boolean {
    return this.#once(question, () => patternFor(question, () => anyOf(words[question])).test(this.text));
  }

  /** Whether the paragraph is about a band, a record or a film and not about police. */
  get isAboutWorks(): boolean {
    return this.#once('isAboutWorks', () => {
      if (this.speaksOf('surelyWorks')) return true;
      if (this.speaksOf('police')) return false;
      const anyWork = patternFor('anyWork', () => anyOf(`${words.works}|${words.bands}`, 'g'));
      const found = this.text.match(anyWork) ?? [];
      return new Set(found.map((word) => word.toLowerCase())).size >= LEAST_WORKS;
    });
  }

  /** Whether the paragraph is all in capitals, as headlines may be: acronyms cannot be told from words there. */
  get isLoud(): boolean {
    return this.#once(
      'loud',
      () => this.text === this.text.toUpperCase() && /\p{Lu}{3}.*\p{Lu}{3}/u.test(this.text.slice(0, 400)),
    );
  }

  /** Whether the paragraph is about what a body of this topic does. */
  isAbout(topic: string): boolean {
    const subject = SUBJECTS[topic];
    return (
      subject !== undefined &&
      this.#once(topic, () => patternFor(topic, () => anyOf(subject)).test(this.text))
    );
  }

  /** Whether words of a lexicon speak of the UN here. */
  holdsCue(lexicon: number): boolean {
    const cue = LEXICONS[lexicon]?.cue;
    const name = `cue ${String(lexicon)}`;
    return (
      cue !== undefined && this.#once(name, () => patternFor(name, () => cuePattern(cue)).test(this.text))
    );
  }

  #once(question: string, find: () => boolean): boolean {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const answer = find();
    this.#answers.set(question, answer);
    return answer;
  }
}

/** Words of any script at a word's beginning; `\w` in the data stands for a letter of any script. */
const cuePattern = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${source.replaceAll('\\w', '\\p{L}')})`, 'iu');
