import type { detect } from './detection.ts';

type Detect = typeof detect;

/** Texts that a reader looking back, or trying every way, would take ever longer over. */
const HOSTILE: readonly [name: string, piece: string][] = [
  ['digits and commas', '1,234,567,89,'],
  ['from from from', 'from '],
  ['UN UN UN', 'UN '],
  ['one word without end', 'fighter'],
  ['nested brackets', '(5,000 ('],
  ['marks upon marks', 'e\u0301\u0302'],
  ['fighters and numbers', '5,000 foreign fighters from '],
];
const SIZES = [250_000, 500_000, 1_000_000, 2_000_000];
/** So that every gate lets the text in. */
const OPENING = 'The UN says 25,000 foreign fighters are in Syria ';

/** Nanoseconds of processor time for each character of a text of that size. */
function perCharacter(read: Detect, piece: string, size: number): number {
  const text = OPENING + piece.repeat(Math.ceil(size / piece.length));
  const start = process.threadCpuUsage();
  read(text, { lang: 'en' });
  const { user, system } = process.threadCpuUsage(start);
  return ((user + system) * 1000) / text.length;
}

/** Prints the time per character of hostile texts as they grow: linear work stays level. */
export function printHostile(read: Detect): void {
  console.log(`\nns/char of hostile texts of ${SIZES.map((size) => `${size / 1000} kB`).join(', ')}`);
  for (const [name, piece] of HOSTILE) {
    perCharacter(read, piece, SIZES[0] ?? 0);
    const times = SIZES.map((size) => perCharacter(read, piece, size));
    console.log(`${name.padEnd(24)} ${times.map((time) => time.toFixed(0).padStart(6)).join(' ')}`);
  }
}
