import type { Claim, FigureMention } from '../../model/mention.ts';
import { isPaired, readCountry } from './countrylist.ts';
import { readClaim, readTold, topicOf, type Told } from './claim.ts';
import { NOTHING, type Antecedent, type Counted } from './figure.ts';
import { spelled, type Grammar } from './grammar.ts';
import { joinFigures } from './join.ts';
import { gateOf, languageFor } from './gate.ts';
import { grammarOf } from './languages.ts';
import type { Occurrence } from './stretch.ts';
import { holds, sentencesOf, type Sentence } from './sentence.ts';
import { readHeading, readRow, type Table } from './table.ts';
import { cut, tag } from './tokens.ts';
import { antecedentOf, isElsewhere } from './topic.ts';

/** What carries over from sentence to sentence and from row to row. */
interface Reader {
  text: string;
  /** The text in the lexicon's spelling: positions are the same. */
  spelled: string;
  grammar: Grammar;
  before: Antecedent;
  /** The last fighters spoken of in the block, for "of those people" two sentences on. */
  earlier: Antecedent;
  table: Table;
  mentions: FigureMention[];
}

function mentionOf(reader: Reader, occurrence: Occurrence, told: Told): FigureMention | undefined {
  const figure = occurrence.figures[occurrence.index];
  const first = occurrence.sentence.tokens[figure?.from ?? -1];
  const last = occurrence.sentence.tokens[(figure?.to ?? 0) - 1];
  const claim = readClaim(reader.text, occurrence, told);
  if (!figure || !first || !last || !claim) return undefined;
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

function countedIn({ measure, measureImplied: implied }: Claim): { counted?: Counted } {
  return measure === undefined ? {} : { counted: { measure, ...(implied ? { implied } : {}) } };
}

function saidBy(mention: FigureMention): Antecedent {
  const { claim } = mention;
  return {
    topic: true,
    origins: claim.origins.countries,
    destinations: claim.destinations,
    ...countedIn(claim),
    ...(claim.origins.region ? { region: claim.origins.region } : {}),
  };
}

/** Reads one sentence's figures; returns what the next sentence may lean on. */
function readSentence(reader: Reader, sentence: Sentence): Antecedent {
  if (isElsewhere(sentence)) return NOTHING;
  const context = reader.before.topic || !holds(sentence, 'them') ? reader.before : reader.earlier;
  const { figures, topics } = joinFigures(sentence, context);
  const spoken = antecedentOf(topics, sentence);
  const told = readTold(reader.text, sentence, topics);
  let before = context.topic ? context : spoken;
  let first: Antecedent | undefined;
  let last: Counted | undefined;
  for (const [index, figure] of figures.entries()) {
    const occurrence: Occurrence = { sentence, figures, index, before, ...(last ? { last } : {}) };
    const mention = mentionOf(reader, occurrence, told);
    if (!mention) continue;
    reader.mentions.push(mention);
    // what a share is of is no fate of the people counted beside it
    if (figure.form === 'share') continue;
    if (figure.amount.unit === 'people') last = countedIn(mention.claim).counted;
    if (!first || figure.form === 'noun') before = saidBy(mention);
    first ??= before;
  }
  return first ?? spoken;
}

/** Reads a row of a table or list; false where the block is none. */
function readTableRow(reader: Reader, row: Sentence): boolean {
  if (reader.table.columns.length === 0 && !reader.before.topic) return false;
  const figures = readRow(reader.table, row);
  for (const [index] of figures?.entries() ?? []) {
    const { destinations } = reader.table.destinations.length > 0 ? reader.table : reader.before;
    const before = { ...NOTHING, destinations };
    const occurrence: Occurrence = { sentence: row, figures: figures ?? [], index, before };
    const mention = mentionOf(reader, occurrence, { topics: [], groups: [] });
    if (mention) reader.mentions.push(mention);
  }
  return figures !== undefined;
}

/** Whether a sentence tells of people who went to fight ("so many residents of these countries left to wage jihad"). */
const tellsOfGoing = (sentence: Sentence): boolean =>
  holds(sentence, 'v', 'travelled') &&
  ['fighting', 'group'].some((sign) => holds(sentence, sign)) &&
  // not soldiers, who are sent
  ['person', 'national', 'collective'].some((sign) => holds(sentence, sign)) &&
  !holds(sentence, 'victims') &&
  !isElsewhere(sentence);

/** Whether fighters are named at all. */
const namesFighters = (sentence: Sentence): boolean =>
  ['table', 'strong', 'jihadist', 'fighter'].some((kind) => holds(sentence, kind)) && !isElsewhere(sentence);

/** Whether a sentence lists countries with their numbers: "Jordan (3,000), Morocco (1,500)". */
const listsCountries = (sentence: Sentence): boolean =>
  sentence.amounts.filter((amount) => readCountry(sentence, amount) ?? isPaired(sentence, amount)).length > 1;

function readBlock(reader: Reader, from: number, to: number): void {
  const tokens = cut(reader.spelled, from, to, reader.grammar);
  tag(tokens, reader.grammar);
  const sentences = sentencesOf(tokens, reader.grammar);
  const [only] = sentences;
  if (only && sentences.length === 1 && readTableRow(reader, only)) return;
  const fighters = sentences.some(namesFighters);
  for (const sentence of sentences) {
    if ((fighters || tellsOfGoing(sentence)) && listsCountries(sentence))
      reader.before = { ...reader.before, topic: true };
    reader.before = readSentence(reader, sentence);
    if (reader.before.topic) reader.earlier = reader.before;
  }
  if (only && sentences.length === 1) readHeading(reader.table, only);
  else reader.table.columns = [];
  // "Most come from these countries:" announces a list of the fighters spoken of before
  if (fighters && !reader.before.topic && /^[:：]$/.test(tokens.at(-1)?.word ?? ''))
    reader.before = { ...reader.earlier, topic: true };
}

/**
 * Finds the foreign-fighter figures of a text and reads what each says: how many, counted how, from where, where,
 * when. `text` is folded; `lang` is a BCP 47 tag, '' when unknown. Offsets are those of `text`. Never throws; work is
 * linear in the text, and nearly nothing for blocks that hold no word of the subject.
 */
export function readFigures(text: string, lang: string): FigureMention[] {
  const language = languageFor(text, lang);
  const gate = gateOf(language);
  if (!gate?.(text)) return [];
  const grammar = grammarOf(language);
  if (!grammar) return [];
  const reader: Reader = {
    text,
    spelled: spelled(text, grammar),
    grammar,
    before: NOTHING,
    earlier: NOTHING,
    table: { columns: [], destinations: [], cells: 0 },
    mentions: [],
  };
  let from = 0;
  while (from <= text.length) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    if (to > from) {
      if (reader.before.topic || reader.table.columns.length > 0 || gate(text.slice(from, to)))
        readBlock(reader, from, to);
    }
    from = to + 1;
  }
  return reader.mentions;
}
