import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One page's text, block by block, as the detection would be given it. */
export interface Sample {
  lang: string;
  blocks: string[];
}

const UNREAD = /<(script|style|noscript|template|svg|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;
const BLOCK_TAG =
  /<\/?(p|div|li|ul|ol|td|th|tr|table|h[1-6]|br|section|article|header|footer|main|nav|aside)\b[^>]*>/gi;
const TAG = /<[^>]*>/g;
const SEED = 20_150_529;
const GENERATED_BLOCKS = 4000;

/** The texts of saved pages in a folder; without one, generated text of the same kind, the same on every run. */
export function readCorpus(folder?: string): Sample[] {
  if (folder === undefined) return [{ lang: 'en', blocks: generate() }];
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  if (files.length === 0)
    throw new Error(`No .html files in ${folder}. Name a folder of saved pages, or none.`);
  return files.map((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    return { lang: /<html[^>]*\slang=["']?([\w-]+)/i.exec(html)?.[1] ?? '', blocks: blocksOf(html) };
  });
}

const blocksOf = (html: string): string[] =>
  html
    .replace(UNREAD, ' ')
    .replace(BLOCK_TAG, '\n')
    .replace(TAG, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 1);

const WORDS =
  'the a of to in and on for with that from by at as it was are be has had more than people country police officials said report year state border city group war court minister week'.split(
    ' ',
  );
const RARE = [
  'the United Nations Security Council',
  'Interpol',
  'more than 25,000 foreign fighters from 100 countries',
  'UNHCR',
  'Kim Jong Un',
  'UN 1203',
];

/** Filler with a mention in one of about fifty blocks, from a small generator with a fixed seed. */
function generate(): string[] {
  let state = SEED;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  return Array.from({ length: GENERATED_BLOCKS }, () => {
    const words = Array.from({ length: 20 + next(60) }, () => WORDS[next(WORDS.length)] ?? '');
    if (next(50) === 0) words.splice(next(words.length), 0, RARE[next(RARE.length)] ?? '');
    return `${words.join(' ')}.`;
  });
}
