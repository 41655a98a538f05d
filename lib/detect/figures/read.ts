import type { FigureMention } from '../../model/mention.ts';
import { readClaim, topicOf, type Around } from './claim.ts';
import { NOTHING, type Antecedent, type Figure } from './figure.ts';
import type { Grammar } from './grammar.ts';
import { joinFigures } from './join.ts';
import { gateOf, languageFor } from './gate.ts';
import { grammarOf } from './languages.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import { readRow } from './table.ts';
import { cut, hitAt, tag } from './tokens.ts';
import { holds, isElsewhere, type Topic } from './topic.ts';

/** What carries over from sentence to sentence and from row to row. */
interface Reader {
  text: string;
  grammar: Grammar;
  before: Antecedent;
  /** The last fighters spoken of in the block, for "of those people" two sentences on. */
  earlier: Antecedent;
  /** Under a heading that announces fighters by country. */
  table: boolean;
  mentions: FigureMention[];
}

/** Countries between two tokens that no preposition governs. */
function subjectsBetween(sentence: Sentence, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const country = hitAt(sentence.tokens, at, 'country');
    if (country) found.push(country.value);
  }
  return found;
}

function mentionOf(reader: Reader, around: Around, figure: Figure): FigureMention | undefined {
  const first = around.sentence.tokens[figure.from];
  const last = around.sentence.tokens[figure.to - 1];
  if (!first || !last) return undefined;
  const claim = readClaim(reader.text, around, figure);
  return {
    kind: 'figure',
    topic: topicOf(claim),
    claim,
    from: first.from,
    to: last.to,
    confidence: figure.confidence,
    reasons: figure.because.map((code) => ({ code })),
  };
}

function antecedentOf(mention: FigureMention): Antecedent {
  const { claim } = mention;
  return {
    topic: true,
    origins: claim.origins.countries,
    destinations: claim.destinations,
    ...(claim.measure ? { measure: claim.measure } : {}),
  };
}

/** Reads one sentence's figures; returns what the next sentence may lean on. */
function readSentence(reader: Reader, sentence: Sentence): Antecedent {
  if (isElsewhere(sentence)) return NOTHING;
  if (!reader.before.topic && holds(sentence, 'them')) reader.before = reader.earlier;
  const { figures, topics } = joinFigures(sentence, reader.before);
  let before: Antecedent = reader.before.topic ? reader.before : topics.length > 0 ? merged(topics) : NOTHING;
  let last: Antecedent | undefined;
  for (const [i, figure] of figures.entries()) {
    const stretch = { from: figures[i - 1]?.to ?? 0, to: figures[i + 1]?.from ?? sentence.tokens.length };
    const subjects = subjectsBetween(sentence, i === 0 ? figure.from : stretch.from, figure.from);
    const mention = mentionOf(
      reader,
      { sentence, stretch, before, topics, follows: i > 0, subjects },
      figure,
    );
    if (!mention) continue;
    reader.mentions.push(mention);
    if (i === 0 || figure.form === 'noun') before = antecedentOf(mention);
    last ??= before;
  }
  return last ?? (topics.length > 0 ? merged(topics) : NOTHING);
}

function merged(topics: Topic[]): Antecedent {
  return {
    topic: true,
    origins: topics.flatMap((topic) => topic.antecedent.origins),
    destinations: topics.flatMap((topic) => topic.antecedent.destinations),
  };
}

function readBlock(reader: Reader, from: number, to: number): void {
  const tokens = cut(reader.text, from, to, reader.grammar);
  tag(tokens, reader.grammar);
  const sentences = sentencesOf(tokens, reader.grammar);
  const [only] = sentences;
  const row =
    only && sentences.length === 1 && (reader.table || reader.before.topic) ? readRow(only) : undefined;
  if (only && row) {
    const around: Around = {
      sentence: only,
      stretch: { from: 0, to: only.tokens.length },
      before: NOTHING,
      topics: [],
      follows: false,
      subjects: [],
    };
    const mention = mentionOf(reader, around, row);
    if (mention) reader.mentions.push(mention);
    return;
  }
  for (const sentence of sentences) {
    reader.before = readSentence(reader, sentence);
    if (reader.before.topic) reader.earlier = reader.before;
  }
  const heading = only && sentences.length === 1 && tokens.length < 20;
  reader.table =
    heading === true && tokens.some((token) => token.hits.some((hit) => hit.category === 'table'));
}

/**
 * Finds the foreign-fighter figures of a text and reads what each says: how many, counted how, from where, where,
 * when. `text` is folded; `lang` is a BCP 47 tag, '' when unknown. Offsets are those of `text`. Never throws; work is
 * linear in the text, and nearly nothing for blocks that hold no word of the subject.
 */
export function readFigures(text: string, lang: string): FigureMention[] {
  const language = languageFor(text, lang);
  const gate = gateOf(language);
  if (!gate?.test(text)) return [];
  const grammar = grammarOf(language);
  if (!grammar) return [];
  const reader: Reader = { text, grammar, before: NOTHING, earlier: NOTHING, table: false, mentions: [] };
  let from = 0;
  while (from <= text.length) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    if (to > from) {
      if (reader.before.topic || reader.table || gate.test(text.slice(from, to))) readBlock(reader, from, to);
    }
    from = to + 1;
  }
  return reader.mentions;
}
