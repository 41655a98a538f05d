import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import english from '../../assets/locales/en.json' with { type: 'json' };
import englishPlaces from '../../assets/locales/places/en.json' with { type: 'json' };
import { type Locale, directionOf, tagOf } from './locale.ts';
import type { PlaceRule } from './places.ts';

/** Every text of the interface, by what it is for. */
export type MessageKey = keyof typeof english;

/** The texts of one language: ICU messages. */
export type Catalog = Readonly<Record<MessageKey, string>>;

/** What is put into a message at its placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Shared by all messages: each would make its own otherwise, which costs far more than to use one. */
const FORMATTERS: Formatters = {
  getNumberFormat: kept((tag, options) => new Intl.NumberFormat(tag, options)),
  getDateTimeFormat: kept((tag, options) => new Intl.DateTimeFormat(tag, options)),
  getPluralRules: kept((tag, options) => new Intl.PluralRules(tag, options)),
};

/** Keeps what is made for a tag and its options. */
function kept<Options, Formatter>(
  make: (tag?: string | string[], options?: Options) => Formatter,
): (tag?: string | string[], options?: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (tag, options) => {
    const key = JSON.stringify([tag, options]);
    const formatter = made.get(key) ?? make(tag, options);
    made.set(key, formatter);
    return formatter;
  };
}

/** The interface in one language. */
export class Words {
  readonly locale: Locale;
  /** BCP 47 tag for dates, numbers and names of countries. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** How places stand in its sentences. */
  readonly places: readonly PlaceRule[];
  readonly #catalog: Catalog;
  readonly #messages = new Map<MessageKey, IntlMessageFormat>();

  constructor(locale: Locale, catalog: Catalog, places: readonly PlaceRule[] = []) {
    this.locale = locale;
    this.tag = tagOf(locale);
    this.dir = directionOf(locale);
    this.places = places;
    this.#catalog = catalog;
  }

  /**
   * A text of the interface with its placeholders filled in.
   * @throws when a placeholder of the message has no value
   */
  say(key: MessageKey, values: MessageValues = {}): string {
    let message = this.#messages.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(this.#catalog[key], this.tag, undefined, {
        ignoreTag: true,
        formatters: FORMATTERS,
      });
      this.#messages.set(key, message);
    }
    return String(message.format(this.dir === 'rtl' ? isolated(values, this.#catalog[key]) : values));
  }
}

/** Letters of the scripts that run from left to right, among those that our texts are in. */
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u058f]/;

/**
 * Names of the other direction, set apart as Unicode has it: else a number that follows one, as in a date, would be
 * drawn to its other side. What a message chooses by stays as it is.
 */
function isolated(values: MessageValues, message: string): MessageValues {
  const set: Record<string, string | number> = {};
  for (const [, name = ''] of message.matchAll(/\{\s*(\w+)/g)) {
    const value = values[name];
    if (value === undefined) continue;
    const isApart = typeof value === 'string' && LEFT_TO_RIGHT.test(value) && !message.includes(`{${name},`);
    set[name] = isApart ? `\u2068${value}\u2069` : value;
  }
  return set;
}

/** The interface in English: what is said where nobody has chosen, and in tests. */
export const ENGLISH = new Words('en', english, englishPlaces);
