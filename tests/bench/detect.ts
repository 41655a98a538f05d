import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import figureIndex from '../../assets/lexicon/figures/index.json' with { type: 'json' };
import nameIndex from '../../assets/lexicon/names/index.json' with { type: 'json' };
import { beginningsIn } from '../../lib/detect/listed.ts';
import type * as Detection from './detection.ts';
import { printHostile } from './hostile.ts';
import { shipped } from './shipped.ts';
import { printStartUp } from './startup.ts';
import { type BenchText, readTexts, seeded } from './texts.ts';

// How fast detection is, side by side on the same texts: `npm run bench:detect [FOLDER OF PAGES | TEXT FILE]`.
// Every round goes through all rows, each on strings that nobody has seen before: engines remember what a regular
// expression found in a string, and a text that is read twice is read faster. Times are the processor's, so that a
// busy machine does not count. All of ours runs bundled as it ships.

const bundle = await shipped(new URL('detection.ts', import.meta.url));
const ours = (await import(pathToFileURL(bundle).href)) as typeof Detection;

const ROUNDS = 9;
/** Clocks of processor time tick in milliseconds: each measure goes over so many copies of the texts. */
const COPIES = 4;
const EXTRA = 100_000;

const THIRTY_ONE =
  String.raw`Interpol|INTERPOL|International Criminal Police Organization|ICPO|United Nations|UN|U\.N\.|Secu` +
  String.raw`rity Council|General Assembly|Secretary-General|ECOSOC|UNESCO|UNICEF|UNHCR|UNODC|UNRWA|UNDP|UNE` +
  String.raw`P|WHO|World Health Organization|WFP|World Food Programme|OHCHR|OCHA|IAEA|ICC|ICJ|ONU|Nations un` +
  String.raw`ies|Naciones Unidas|Vereinte Nationen`;
const ALTERNATION = new RegExp(String.raw`\b(?:${THIRTY_ONE})\b`, 'g');
/** The same names where headlines are in capitals, and where a word may have letters that `\b` does not know. */
const ANY_WRITING = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${THIRTY_ONE})(?![\p{L}\p{N}])`, 'giu');

function readOnce(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Names as they might be added: one to three words, of syllables and of ordinary words. */
function inventedNames(): string[] {
  const random = seeded(11);
  const syllables = 'ka lo mi ren tos vel dur an ber gos tin sha nor pel qui zem fra ost'.split(' ');
  const ordinary =
    'River Council House School Bank Council North Saint National Park Union College Lake'.split(' ');
  const pick = (all: readonly string[]): string => all[Math.floor(random() * all.length)] ?? '';
  const word = (): string => {
    const letters = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return Array.from({ length: EXTRA }, (_, i) =>
    [i % 3 === 0 ? pick(ordinary) : word(), word(), ...(i % 2 === 0 ? [pick(ordinary)] : [])].join(' '),
  );
}

/** Names on the way they take from page to mention, with `EXTRA` more of them behind the same gate. */
function withExtra(): (text: string, lang: string) => unknown {
  const list = new ours.NameList(0, { extra: inventedNames().join('|') });
  const beginnings = ours.beginningsOfNames(list);
  const names = new ours.NameIndex([{ list, beginnings }]);
  const known = [...Object.values(nameIndex), ...Object.values(figureIndex)].flatMap(beginningsIn);
  const mayHold = ours.gateFor([...known, ...beginnings]);
  return (text, lang) => mayHold(text) && ours.readNames(ours.fold(text).text, lang, names);
}

type Row = [name: string, run: (text: string, lang: string) => unknown];

const rows: Row[] = [
  ['reading the characters once', readOnce],
  ['an alternation of 31 names', (text) => text.match(ALTERNATION)],
  ['    in any writing (giu, look-arounds)', (text) => text.match(ANY_WRITING)],
  ['gate of every page, names and figures', ours.mayHoldMentions],
  ['names of all languages', (text, lang) => ours.findMentions(text, lang, ours.readNames)],
  [`names and ${EXTRA} more`, withExtra()],
  ['names and figures', (text, lang) => ours.findMentions(text, lang, ours.readMentions)],
];

/** Strings with the same text that no engine has seen. */
const fresh = (texts: readonly BenchText[], round: number): BenchText[] =>
  texts.map(({ text, lang }) => ({
    text: Buffer.from(`${round} ${text}`, 'utf16le').toString('utf16le'),
    lang,
  }));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds of processor time by row, and their ratio to the alternation in the same round. */
function measure(texts: readonly BenchText[]): { took: number[]; ratio: number[] } {
  const took: number[][] = rows.map(() => []);
  const ratio: number[][] = rows.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    const times = rows.map(([, run], row) => {
      const first = (round * rows.length + row) * COPIES;
      const copies = Array.from({ length: COPIES }, (_, copy) => fresh(texts, first + copy)).flat();
      const start = process.threadCpuUsage();
      for (const { text, lang } of copies) run(text, lang);
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1000 / COPIES;
    });
    for (const [row, time] of times.entries()) {
      took[row]?.push(time);
      ratio[row]?.push(time / (times[1] ?? 1));
    }
  }
  return { took: took.map(median), ratio: ratio.map(median) };
}

const texts = readTexts(process.argv[2]);
const units = texts.reduce((sum, { text }) => sum + text.length, 0);
const passed = texts.filter(({ text }) => ours.mayHoldMentions(text));
const share = passed.reduce((sum, { text }) => sum + text.length, 0) / units;
console.log(`${texts.length} paragraphs, ${units} characters; ${(share * 100).toFixed(1)} % pass the gate`);
const { took, ratio } = measure(texts);
for (const [row, [name]] of rows.entries())
  console.log(
    `${name.padEnd(38)} ${took[row]?.toFixed(1).padStart(8)} ms ${(((took[row] ?? 0) / units) * 1e6).toFixed(1).padStart(6)} ns/char ` +
      `${ratio[row]?.toFixed(2).padStart(6)} × the alternation`,
  );
console.log(`${EXTRA} more names: ${((took[5] ?? 0) / (took[4] ?? 1)).toFixed(2)} × as long as without`);
printHostile(ours.detect);
printStartUp(bundle);
rmSync(dirname(bundle), { recursive: true });
