import type { CountryCode } from '../../model/quantity.ts';
import { headAt } from './head.ts';
import {
  ADJECTIVES,
  emptyPhrase,
  noteNational,
  readAdjective,
  readModifier,
  type NounPhrase,
} from './modifiers.ts';
import { placesAt } from './places.ts';
import { wordAt, known, type Sentence } from './sentence.ts';
import { hitAt, lengthAt } from './tokens.ts';

/** More words before a noun than this make no phrase. */
const MOST_ADJECTIVES = 8;

/** Reads "of", "of the", "of its 850": what makes the quantity a part. */
function readPartitive(sentence: Sentence, at: number, phrase: NounPhrase): number {
  const of = hitAt(sentence.tokens, at, 'of');
  if (!of) return 0;
  const { length } = of;
  const det = lengthAt(sentence.tokens, at + length, 'det', 'pointing');
  const counted = sentence.amountAt.has(at + length + det);
  // "des", "dei", "der": the article is in the word
  const definite = of.value === 'det' || det > 0;
  phrase.partOf = definite || counted || hitAt(sentence.tokens, at + length, 'country') !== undefined;
  if (hitAt(sentence.tokens, at + length, 'pointing')) phrase.pointing = true;
  return length + det;
}

/** What may follow its noun where adjectives do. */
const AFTER_HEAD = ['foreign', 'adj', 'nation', 'regional', 'national', 'owned', 'more', 'former'];

/** "граждан России", "nationals of Trinidad and Tobago": the countries of people, and where their names end. */
function homeBehind(sentence: Sentence, at: number): { countries: CountryCode[]; to: number } | undefined {
  const {
    tokens,
    grammar: { data },
  } = sentence;
  const genitive = data.countryEndings !== undefined || data.proclitics === true;
  const of = lengthAt(tokens, at, 'of');
  const country =
    (genitive ? hitAt(tokens, at, 'country') : undefined) ??
    (of > 0 ? hitAt(tokens, at + of, 'country') : undefined);
  if (!country) return undefined;
  const direct = genitive && hitAt(tokens, at, 'country') === country;
  const from = at + (direct ? 0 : of);
  return placesAt(sentence, from) ?? { countries: [country.value], to: from + country.length };
}

function readAfterHead(sentence: Sentence, from: number, phrase: NounPhrase): number {
  let at = from;
  const home = phrase.head === 'person' ? homeBehind(sentence, at) : undefined;
  if (home) {
    phrase.nationals.push(...home.countries);
    return home.to;
  }
  at += lengthAt(sentence.tokens, at, 'owned');
  phrase.owned ||= at > from;
  if (!sentence.grammar.data.postAdjective) return at;
  for (let i = 0; i < 5; i++) {
    // the group stands between its fighters and what they are: "مسلحي داعش الأجانب"
    const group = lengthAt(sentence.tokens, at, 'group');
    if (group > 0 && known(sentence, at + group, ...AFTER_HEAD)) at += group;
    // a participle ends the phrase, "300 yihadistas [muertos en Siria]", and so does an adverb: "1.100 WNI [diduga] menjadi …"
    const said = known(sentence, at, 'v') || (known(sentence, at, 'adj') && known(sentence, at, 'aux'));
    const length = said ? 0 : lengthAt(sentence.tokens, at, ...AFTER_HEAD);
    if (length === 0) {
      const linked = lengthAt(sentence.tokens, at, 'and');
      if (linked === 0 || lengthAt(sentence.tokens, at + linked, ...AFTER_HEAD) === 0) break;
      if (headAt(sentence, at + linked) || sentence.tokens[at]?.kind === 'mark') break;
      at += linked;
      continue;
    }
    const national = hitAt(sentence.tokens, at, 'national');
    if (national?.length === length) noteNational(phrase, national.value);
    else readAdjective(sentence, at, phrase);
    phrase.pointing ||= lengthAt(sentence.tokens, at, 'more') === length;
    // "مقاتل فرنسي الجنسية": French by nationality
    const descent =
      lengthAt(sentence.tokens, at, 'nation') > 0 ? lengthAt(sentence.tokens, at + length, 'descent') : 0;
    at += length + descent;
  }
  return at;
}

/** Further heads joined to the first: "fighters and followers", "Belgians and Dutch nationals". */
function readJoined(sentence: Sentence, from: number, phrase: NounPhrase): number {
  let at = from;
  for (let i = 0; i < 3; i++) {
    const link = lengthAt(sentence.tokens, at, 'and');
    // Arabic writes "and" in one with the noun
    const glued = sentence.grammar.data.proclitics === true && /^و./.test(wordAt(sentence, at));
    if (
      link === 0 &&
      !(glued && known(sentence, at, 'fighter', 'jihadist', 'strong', 'national', 'companion'))
    )
      return at;
    const next = emptyPhrase(at);
    let inside = at + link;
    // after a comma a new clause may begin: "350 Colombians, all former soldiers"
    const steps = sentence.tokens[at]?.kind === 'mark' ? 0 : 3;
    for (let j = 0; j < steps && !headAt(sentence, inside); j++)
      inside += readAdjective(sentence, inside, next);
    const head = headAt(sentence, inside);
    const companion = lengthAt(sentence.tokens, inside, 'companion');
    if (!head && companion === 0) return at;
    if (head?.kind === 'national') noteNational(phrase, head.value);
    phrase.nationals.push(...next.nationals);
    at = inside + (head?.length ?? companion);
  }
  return at;
}

interface Cursor {
  at: number;
  unknown: number;
}

/** One step towards the head; false when something stands there that no noun phrase holds. */
function step(sentence: Sentence, cursor: Cursor, phrase: NounPhrase): boolean {
  const { tokens } = sentence;
  // "8 anni [il combattente]": an article after a word that is none of the phrase's begins another
  if (phrase.unknown && known(sentence, cursor.at, 'det')) return false;
  const modifier = readModifier(sentence, cursor.at, phrase);
  if (modifier > 0) {
    cursor.at += modifier;
    phrase.unknown = false;
    return true;
  }
  const link = cursor.at > phrase.from ? lengthAt(tokens, cursor.at, 'and') : 0;
  if (
    link > 0 &&
    tokens[cursor.at]?.kind === 'word' &&
    lengthAt(tokens, cursor.at + link, 'nation', 'regional', 'adj', 'foreign', 'participle') > 0
  ) {
    cursor.at += link;
    return true;
  }
  const inner = phrase.partOf ? sentence.amountAt.get(cursor.at) : undefined;
  if (inner) {
    cursor.at = inner.to;
    return true;
  }
  const token = tokens[cursor.at];
  if (token?.word === '-' && token.glued && cursor.at > phrase.from) {
    cursor.at++;
    return true;
  }
  const familiar = token?.hits.some((hit) => !['num', 'group', 'fighting'].includes(hit.category));
  if (token?.kind !== 'word' || familiar === true || cursor.unknown >= 1 || sentence.grammar.data.segmented)
    return false;
  cursor.unknown++;
  cursor.at++;
  phrase.unknown = true;
  return true;
}

/** Whether soldiers are said to be none any more: serving ones are their army's, not foreign fighters. */
function isFormer(sentence: Sentence, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at++) if (lengthAt(sentence.tokens, at, 'former') > 0) return true;
  return false;
}

/** The noun phrase that begins at `from`, up to and with its head; undefined where no head of ours follows. */
export function readNounPhrase(sentence: Sentence, from: number): NounPhrase | undefined {
  const phrase = emptyPhrase(from);
  const cursor = { at: from + lengthAt(sentence.tokens, from, 'more'), unknown: 0 };
  const records = lengthAt(sentence.tokens, cursor.at, 'record');
  phrase.records = records > 0;
  cursor.at += records;
  cursor.at += readPartitive(sentence, cursor.at, phrase);
  for (let i = 0; i < MOST_ADJECTIVES; i++) {
    const head = headAt(sentence, cursor.at);
    const longer = head && lengthAt(sentence.tokens, cursor.at, ...ADJECTIVES) > head.length;
    const chained = head && head.kind !== 'strong' && isChained(sentence, cursor.at, head.length);
    if (head && !longer && !chained) {
      phrase.head = head.kind;
      if (head.value === 'foreign') phrase.foreign = true;
      else if (head.value === 'doubtful') phrase.doubtful = true;
      else if (head.value === 'gone') phrase.gone = true;
      else if (head.value === 'citizen') phrase.owned = true;
      else if (head.kind === 'national') noteNational(phrase, head.value);
      phrase.to = cursor.at + head.length;
      if (lengthAt(sentence.tokens, phrase.to, 'unlike') > 0) return undefined;
      phrase.to = readJoined(sentence, readAfterHead(sentence, phrase.to, phrase), phrase);
      // "900份外国武装分子[档案]"
      if (phrase.records) phrase.to += lengthAt(sentence.tokens, phrase.to, 'record');
      return head.value === 'former' && !isFormer(sentence, phrase) ? undefined : phrase;
    }
    if (chained) {
      if (head.kind === 'national') noteNational(phrase, head.value);
      else readAdjective(sentence, cursor.at, phrase);
      cursor.at += head.length;
    } else if (!step(sentence, cursor, phrase)) return undefined;
  }
  return undefined;
}

/** "jihadist fighters", "ausgereiste deutsche Islamisten": a head that only describes the next one. */
function isChained(sentence: Sentence, from: number, length: number): boolean {
  if (sentence.grammar.data.postAdjective) return false;
  const hyphen = sentence.tokens[from + length];
  let at = from + length + (hyphen?.word === '-' && hyphen.glued ? 1 : 0);
  if (!known(sentence, from, 'adj', 'participle')) return headAt(sentence, at) !== undefined;
  for (let i = 0; i < 2 && !headAt(sentence, at); i++)
    at += lengthAt(sentence.tokens, at, 'adj', 'nation', 'regional', 'foreign');
  return headAt(sentence, at) !== undefined;
}
