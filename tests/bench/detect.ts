import { readFileSync } from 'node:fs';
import { findCandidates, namesOf } from '../../lib/detect/names/candidates.ts';
import { mayHoldNames } from '../../lib/detect/names/gate.ts';
import { readForms } from '../../lib/detect/names/lexicon.ts';
import { readNames } from '../../lib/detect/names/read.ts';
import { matchKey } from '../../lib/text/matchkey.ts';
import { readCases } from '../eval/cases.ts';

// How fast names are found, side by side in one run on the same texts: `npm run bench:detect [TEXT FILE]`, one
// paragraph a line; without a file, the cases of tests/eval between lines that hold no name.

const ORDINARY =
  'The committee of the town met on a rainy evening and talked about the bridge, the school and the market. ' +
  'Nobody was in a hurry; more than forty people had come, and some of them wanted to speak at length. ';
const ROUNDS = 7;
const EXTRA = 100_000;

const THIRTY_ONE =
  String.raw`Interpol|INTERPOL|International Criminal Police Organization|ICPO|United Nations|UN|U\.N\.|Secu` +
  String.raw`rity Council|General Assembly|Secretary-General|ECOSOC|UNESCO|UNICEF|UNHCR|UNODC|UNRWA|UNDP|UNE` +
  String.raw`P|WHO|World Health Organization|WFP|World Food Programme|OHCHR|OCHA|IAEA|ICC|ICJ|ONU|Nations un` +
  String.raw`ies|Naciones Unidas|Vereinte Nationen`;
const ALTERNATION = new RegExp(String.raw`(?<![\p{L}\d])(?:${THIRTY_ONE})(?![\p{L}\d])`, 'gu');

function paragraphs(file: string | undefined): string[] {
  if (file !== undefined) return readFileSync(file, 'utf8').split('\n');
  const cases = [...readCases('dev.jsonl'), ...readCases('own-names.jsonl')];
  return Array.from({ length: 6000 }, (_, i) =>
    i % 12 === 0 ? (cases[i % cases.length]?.text ?? '') : ORDINARY.repeat(2),
  );
}

/** The best of several rounds, in milliseconds. */
function time(texts: readonly string[], run: (text: string) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const text of texts) run(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function readOnce(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

const texts = paragraphs(process.argv[2]);
const units = texts.reduce((sum, { length }) => sum + length, 0);
const forms = readForms();
const known = namesOf(forms);
const invented = Array.from({ length: EXTRA }, (_, i) => `${(i * 7919).toString(36)} of ${i.toString(36)}`);
const more = namesOf(new Map([...forms, ...invented.map((key): [string, []] => [key, []])]));

const rows: [string, number][] = [
  ['reading the characters once', time(texts, readOnce)],
  ['an alternation of 31 names', time(texts, (text) => text.match(ALTERNATION))],
  [`gate, all languages`, time(texts, mayHoldNames)],
  [`matching ${forms.size} names`, time(texts, (text) => findCandidates(matchKey(text), known))],
  [`matching ${forms.size} + ${EXTRA} names`, time(texts, (text) => findCandidates(matchKey(text), more))],
  ['names, judged', time(texts, (text) => readNames(text, 'en'))],
];
const alternation = rows[1]?.[1] ?? 1;
console.log(`${texts.length} paragraphs, ${units} characters`);
for (const [name, took] of rows)
  console.log(
    `${name.padEnd(34)} ${took.toFixed(1).padStart(8)} ms ${((took / units) * 1e6).toFixed(1).padStart(7)} ns/char ` +
      `${(took / alternation).toFixed(2).padStart(6)} × the alternation`,
  );
