import { readCases } from '../../eval/cases.ts';

/** A page for benchmarks. */
export interface BenchPage {
  name: string;
  html: string;
}

const ORDINARY = [
  'The committee of the town met on a rainy evening and talked about the bridge, the school and the market.',
  'Nobody was in a hurry; more than forty people had come, and some of them wanted to speak at length.',
  'In the end they agreed on a price, on a date, and on who was to paint the doors, and went home.',
  'A new line of buses will run from the station to the harbour, every ten minutes in the morning.',
];

/** A generator of numbers that is the same on every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const links = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `\n      <li class="item"><a href="#${i}"><span>Section ${i}</span></a></li>`,
  ).join('');

function paragraph(next: () => number, text: string): string {
  const words = text.split(' ');
  const at = Math.floor(next() * words.length);
  words[at] = `<a href="#"><b>${words[at] ?? ''}</b></a>`;
  return `\n    <p class="text">\n      ${words.join(' ')}\n    </p>`;
}

/** An article as papers publish it: a menu, paragraphs, a table, a list of other articles, scripts. */
function article(
  name: string,
  seed: number,
  paragraphs: number,
  share: number,
  texts: readonly string[],
): BenchPage {
  const next = sequence(seed);
  const body = Array.from({ length: paragraphs }, () => {
    const source = next() < share ? texts : ORDINARY;
    return paragraph(next, source[Math.floor(next() * source.length)] ?? '');
  });
  const rows = Array.from(
    { length: 12 },
    (_, i) => `\n<tr><td>Place ${i}</td><td>${Math.round(next() * 1000)}</td></tr>`,
  );
  const script = `<script>var data = ${JSON.stringify(ORDINARY.join(' ').repeat(20))};</script>`;
  return {
    name,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${script}</head><body>
  <header><nav><ul>${links(40)}</ul></nav></header>
  <main><article><h1>What the town decided</h1>${body.join('')}
    <table><tr><th>Place</th><th>Visitors</th></tr>${rows.join('')}</table></article></main>
  <aside><ul>${links(60)}</ul></aside><footer><ul>${links(30)}</ul></footer>${script}</body></html>`,
  };
}

/** Articles of several lengths, some that mention nothing and some that mention much. */
export function generatedPages(): BenchPage[] {
  const texts = readCases('dev.jsonl')
    .filter(({ lang }) => lang === 'en')
    .map(({ text }) => text);
  return [5, 10, 20, 40, 80, 160].flatMap((paragraphs, i) =>
    [0, 0.05, 0.3].map((share, k) =>
      article(
        `${paragraphs} paragraphs, ${share * 100}% of them with mentions`,
        10 * i + k + 1,
        paragraphs,
        share,
        texts,
      ),
    ),
  );
}
