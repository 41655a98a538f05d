import { readCases } from '../tests/eval/cases.ts';
import { findIn, kindsOf } from '../tests/eval/found.ts';
import { f1, type Score, score } from '../tests/eval/score.ts';

const FILES = [
  'dev.jsonl',
  'own-names.jsonl',
  'fresh-names.jsonl',
  'own-figures.jsonl',
  'fresh-figures-west.jsonl',
  'fresh-figures-east.jsonl',
  'third-names.jsonl',
  'third-figures.jsonl',
];

function print(file: string, { cases, empty, touched, rows, figures, errors }: Score): void {
  console.log(
    `\n${file}: ${cases} cases; ${empty} hold nothing, ${touched.length} of those touched ${touched.join(' ')}`,
  );
  console.log(`${''.padEnd(22)} exact F1  overlap F1   right  wrong  missed`);
  for (const [row, { exact, overlap }] of [...rows].sort(
    ([a], [b]) => a.length - b.length || (a < b ? -1 : 1),
  ))
    console.log(
      `${row.padEnd(22)} ${f1(exact).toFixed(3).padStart(8)} ${f1(overlap).toFixed(3).padStart(11)} ` +
        [overlap.right, overlap.wrong, overlap.missed].map((n) => String(n).padStart(7)).join(''),
    );
  if (figures.size > 0)
    console.log([...figures].map(([field, { right, of }]) => `${field} ${right}/${of}`).join('  '));
  for (const error of errors) console.log(`  ${error}`);
}

// Other files of cases may be given: `npm run eval -- FILE.jsonl …`
const given = process.argv.slice(2);
for (const file of given.length > 0
  ? given.map((path) => new URL(path, `file://${process.cwd()}/`).href)
  : FILES)
  print(
    file,
    score(readCases(file), (one) => findIn(one, kindsOf(file))),
  );
