import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { detect, topicsNamedIn } from '../../lib/detect/detect.ts';
import { base } from '../../lib/facts/bundle.ts';
import { chooseFacts } from '../../lib/facts/choose.ts';
import type { Fact } from '../../lib/facts/schema.ts';
import { createFactSearch } from '../../lib/facts/search.ts';
import { shipped } from './shipped.ts';

// What the fact base costs, beside a plain look through everything, in one run: `npm run bench:facts`. Times are
// milliseconds; loads are medians over fresh processes, the rest medians over repetitions. Standing has a benchmark of
// its own, which follows.

const PROCESSES = 15;
const REPETITIONS = 25;
const MANY = 100_000;
const PAGE_DATE = '2015-05-30';
const TODAY = '2026-11-24';
const TYPED = [
  'red notice',
  'foreign fighters syria',
  'secretary-general ban',
  '25,000',
  'lithuania',
  'travelld',
];

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const repeated = (run: () => unknown, times = REPETITIONS): number =>
  median(Array.from({ length: times }, () => time(run)));

function row(what: string, took: number, budget: number, plain: number): void {
  const fits = took <= budget ? '' : '  OVER BUDGET';
  console.log(
    `${what.padEnd(46)} ${took.toFixed(3).padStart(9)} of ${String(budget).padStart(4)}   ${plain.toFixed(3).padStart(9)}${fits}`,
  );
}

/** A line about the row above. */
function note(what: string, took: number): void {
  console.log(`    ${what.padEnd(42)} ${took.toFixed(3).padStart(9)}`);
}

/** Loads a module in fresh processes, and then does something with it. */
function loadTime(file: string, then = ''): number {
  const url = pathToFileURL(file).href;
  const code = `const t = performance.now(); const loaded = await import(${JSON.stringify(url)}); ${then}; console.log(performance.now() - t)`;
  const times = Array.from({ length: PROCESSES }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })),
  );
  return median(times);
}

/** The base as the extension bundles it, beside a module that only parses the same facts. */
async function benchLoad(): Promise<void> {
  const bundle = await shipped(new URL('../../lib/facts/bundle.ts', import.meta.url));
  const folder = dirname(bundle);
  const plain = join(folder, 'plain.mjs');
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(base.facts));
  writeFileSync(
    plain,
    `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8'));\n`,
  );
  const nothing = join(folder, 'nothing.mjs');
  writeFileSync(nothing, 'export default 1;\n');
  row('base load (beside: reading and parsing it)', loadTime(bundle), 15, loadTime(plain));
  note('of which the load of any module', loadTime(nothing));
  note('with every fact read, when first asked for', loadTime(bundle, 'loaded.base.fact("")'));
  rmSync(folder, { recursive: true });
}

interface Asked {
  topic: string;
  context: string;
  named: string[];
}

/** The names on the sample page, each with its paragraph. */
function mentionsOfPage(): Asked[] {
  const html = readFileSync(new URL('../pages/sample.html', import.meta.url), 'utf8');
  const paragraphs = [...html.matchAll(/<(p|h1|h2|li)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , inner = '']) =>
    inner.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
  );
  return paragraphs.flatMap((context) => {
    const named = topicsNamedIn(context, { lang: 'en' });
    return detect(context, { lang: 'en' })
      .filter(({ kind }) => kind === 'name')
      .map(({ topic }) => ({ topic, context, named }));
  });
}

const filterFor = ({ topic, context }: Asked): Fact[] => {
  const words = context.toLowerCase().split(/\W+/);
  return base.facts
    .filter((fact) => fact.topic.startsWith(topic))
    .filter(({ statement }) =>
      words.some((word) => word.length > 3 && statement.en.toLowerCase().includes(word)),
    );
};

function benchChoosing(): void {
  const asked = mentionsOfPage();
  const choose = (): unknown =>
    asked.map((one) => chooseFacts(base, { ...one, pageDate: PAGE_DATE, today: TODAY, limit: 3 }));
  const first = time(choose);
  row(
    `facts for the ${asked.length} names of a page`,
    repeated(choose),
    5,
    repeated(() => asked.map(filterFor)),
  );
  note('the first time', first);
}

const textOf = ({ statement, sources }: Fact): string =>
  `${statement.en} ${sources.map(({ publisher, title, symbol }) => `${publisher} ${title} ${symbol ?? ''}`).join(' ')}`.toLowerCase();

function benchSearch(facts: readonly Fact[], budget: number): void {
  const search = createFactSearch(facts, base.topics);
  const indexing = time(() => search(''));
  const texts = facts.map(textOf);
  const filter = (query: string): string[] => {
    const words = query.split(/\s+/);
    return texts.filter((text) => words.every((word) => text.includes(word)));
  };
  const strokes = TYPED.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const times = facts.length > MANY / 2 ? 3 : REPETITIONS;
  const took = strokes.map((query) => repeated(() => search(query), times));
  const plain = strokes.map((query) => repeated(() => filter(query), times));
  const count = facts.length.toLocaleString('en');
  row(`key stroke, ${count} facts`, median(took), budget, median(plain));
  row('    the dearest', Math.max(...took), budget, Math.max(...plain));
  note('building the index', indexing);
}

/** Facts made of the words of real ones, always the same. */
function generated(count: number): Fact[] {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const words = [...new Set(base.facts.flatMap(({ statement }) => statement.en.split(/\s+/)))];
  return Array.from({ length: count }, (_, at) => {
    const model = base.facts[random(base.facts.length)] ?? base.facts[0];
    if (model === undefined) throw new Error('The base is empty.');
    const said = model.statement.en.split(' ');
    for (let change = 0; change < 5; change++)
      said[random(said.length)] =
        random(3) === 0 ? `w${random(50_000).toString(36)}` : (words[random(words.length)] ?? '');
    return { ...model, id: `generated-${at}`, statement: { en: said.join(' ') } };
  });
}

console.log(`${'milliseconds'.padEnd(46)} ${'took'.padStart(9)}  budget   plain filter`);
await benchLoad();
benchChoosing();
benchSearch(base.facts, 8);
benchSearch(generated(MANY), 50);
