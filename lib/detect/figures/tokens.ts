import { digitValue, readDigits } from '../../text/numbers.ts';
import type { Entry, Grammar } from './grammar.ts';
import { normal, withoutProclitics } from './words.ts';

/** An entry of the lexicon that begins at a token and runs over `length` tokens. */
export interface Hit {
  category: string;
  value: string;
  length: number;
}

/** A word, a number or a mark of a text, with what the lexicon says about it. */
export interface Token {
  from: number;
  to: number;
  kind: 'word' | 'number' | 'mark';
  word: string;
  /** Only for numbers; NaN where the digits are no count. */
  value: number;
  grouped: boolean;
  /** No space before it. */
  glued: boolean;
  /** Begins with a capital. */
  capital: boolean;
  /** All in capitals. */
  upper: boolean;
  hits: Hit[];
}

/** No phrase that matters for what follows it is longer. */
const LONGEST_PHRASE = 4;

const LETTERS = /[\p{L}\p{M}]+/uy;
/** Letters of a script that parts its words, in a text of one that does not. */
const FOREIGN_LETTERS = /(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{M}])+/uy;
/** Footnote marks: raised digits and letters, "[12]", "[a]", "[note 3]", daggers, stars. They are no part of a number. */
const NOTE = /[¹²³⁰-⁹ᵃᵇᶜ†‡*]+|\[(?:[a-z]+\.? )?(?:\d{1,3}|[a-z])\]/uy;
/** "30,000 (1)": a footnote's number in brackets. */
const BRACKETED = / ?\(\d{1,2}\)/uy;
const CASED = /^\p{Ll}/u;
const WORDLESS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the longest word of the lexicon that begins at `at` ends; one character when none does. */
function longestWord(text: string, at: number, grammar: Grammar): number {
  const longest = grammar.longest.get(text.charAt(at).toLowerCase()) ?? 1;
  for (let length = Math.min(longest, text.length - at); length > 1; length--)
    if (grammar.words.has(text.slice(at, at + length).toLowerCase())) return at + length;
  return at + 1;
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»']);
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a mark quotes: apostrophes do only where no letter or digit stands before them, until one closes. */
function isQuote(text: string, at: number, open: boolean): boolean {
  const mark = text.charAt(at);
  if (mark !== "'") return QUOTES.has(mark);
  const [before, after] = [LETTER.test(text.charAt(at - 1)), LETTER.test(text.charAt(at + 1))];
  return (!before && after) || (open && !after);
}

/** Cuts a block into tokens: one pass, no character read more often than the lexicon's longest word. */
export function cut(text: string, from: number, to: number, grammar: Grammar): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let glued = false;
  let quoted = false;
  const push = (kind: Token['kind'], stop: number, value = Number.NaN, grouped = false): void => {
    const raw = text.slice(at, stop);
    const word = normal(raw);
    const capital = word !== raw;
    const upper = capital && raw === raw.toUpperCase();
    tokens.push({ from: at, to: stop, kind, word, value, grouped, glued, capital, upper, hits: [] });
    at = stop;
    glued = true;
  };
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      at++;
      glued = false;
    } else if (digitValue(code) >= 0) {
      const digits = readDigits(text, at);
      if (digits) push('number', digits.to, digits.value, digits.grouped);
    } else if (end(NOTE, text, at) > at) at = NOTE.lastIndex;
    else if (tokens.at(-1)?.kind === 'number' && end(BRACKETED, text, at) > at) at = BRACKETED.lastIndex;
    else if (grammar.data.segmented && WORDLESS.test(text.charAt(at)))
      push('word', longestWord(text, at, grammar));
    else if (grammar.data.segmented && end(FOREIGN_LETTERS, text, at) > at)
      push('word', Math.max(FOREIGN_LETTERS.lastIndex, longestWord(text, at, grammar)));
    else if (end(LETTERS, text, at) > at) push('word', LETTERS.lastIndex);
    else if (grammar.data.segmented !== true && isQuote(text, at, quoted)) {
      // a word in quotes is the same word: "4,800 'foreign fighters' from Europe"
      quoted = text[at] === "'" ? !quoted : quoted;
      at++;
      glued = false;
    } else push('mark', at + 1);
  }
  return tokens;
}

/** Whether a word of a phrase is this token's: equal, or its stem where the phrase allows endings. */
function isWord(wanted: string, word: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : wanted === word;
}

/** Whether words are written as a name is, in scripts that have capitals ("Anh" is England, "anh" is "he"). */
const isName = (tokens: readonly Token[], at: number, length: number): boolean =>
  tokens.slice(at, at + length).some(({ capital, word }) => capital || !CASED.test(word));

function matches(entry: Entry, tokens: readonly Token[], at: number, proclitics: boolean): boolean {
  for (let i = 1; i < entry.words.length; i++) {
    const word = tokens[at + i]?.word;
    const wanted = entry.words[i] ?? '';
    if (word === undefined) return false;
    const fits = isWord(wanted, word);
    if (!fits && !(proclitics && withoutProclitics(word).some((w) => isWord(wanted, w)))) return false;
  }
  return entry.category !== 'country' || isName(tokens, at, entry.words.length);
}

function tagForm(tokens: readonly Token[], at: number, form: string, grammar: Grammar): void {
  const token = tokens[at];
  if (!token) return;
  for (const { items, rest } of grammar.words.lookUp(form))
    for (const entry of items) {
      if (entry.endings !== undefined && rest > entry.endings) continue;
      const length = entry.words.length;
      const known = token.hits.find((hit) => hit.category === entry.category);
      if ((known && known.length >= length) || (entry.upper && !token.upper)) continue;
      if (!matches(entry, tokens, at, grammar.data.proclitics === true)) continue;
      if (known) Object.assign(known, { value: entry.value, length });
      else token.hits.push({ category: entry.category, value: entry.value, length });
    }
}

/** Writes to every token what the lexicon knows about the words that begin there: the longest entry per category. */
export function tag(tokens: readonly Token[], grammar: Grammar): void {
  for (const [at, token] of tokens.entries()) {
    tagForm(tokens, at, token.word, grammar);
    if (grammar.data.proclitics && token.kind === 'word')
      for (const form of withoutProclitics(token.word)) tagForm(tokens, at, form, grammar);
  }
}

/** What the lexicon says under a category about the words at `at`. */
export function hitAt(tokens: readonly Token[], at: number, category: string): Hit | undefined {
  return tokens[at]?.hits.find((hit) => hit.category === category);
}

/** How many tokens an entry of a category covers that ends directly before token `at`; 0 when none does. */
export function lengthBefore(tokens: readonly Token[], at: number, category: string): number {
  for (let length = LONGEST_PHRASE; length > 0; length--)
    if (hitAt(tokens, at - length, category)?.length === length) return length;
  return 0;
}

/** Whether an entry of a category ends directly before token `at`. */
export const endsBefore = (tokens: readonly Token[], at: number, category: string): boolean =>
  lengthBefore(tokens, at, category) > 0;

/** How many tokens an entry of any of these categories covers at `at`; 0 when there is none. */
export function lengthAt(tokens: readonly Token[], at: number, ...categories: string[]): number {
  let length = 0;
  for (const hit of tokens[at]?.hits ?? [])
    if (categories.includes(hit.category) && hit.length > length) length = hit.length;
  return length;
}
