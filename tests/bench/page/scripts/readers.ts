import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';

/** The names that the others look for: the most frequent ones, as everybody would list them first. */
const NAMES = [
  'Interpol',
  'INTERPOL',
  'International Criminal Police Organization',
  'ICPO',
  'United Nations',
  'UN',
  'U.N.',
  'Security Council',
  'General Assembly',
  'Secretary-General',
  'ECOSOC',
  'UNESCO',
  'UNICEF',
  'UNHCR',
  'UNODC',
  'UNRWA',
  'UNDP',
  'UNEP',
  'WHO',
  'World Health Organization',
  'WFP',
  'World Food Programme',
  'OHCHR',
  'OCHA',
  'IAEA',
  'ICC',
  'ICJ',
  'ONU',
  'Nations unies',
  'Naciones Unidas',
  'Vereinte Nationen',
];
const ANY_NAME = new RegExp(
  `(?<![\\p{L}\\d])(?:${NAMES.map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** Every text node of the document, handed to a function. */
function eachText(work: (data: string) => number): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    sum += work((node as Text).data);
  return sum;
}

const READERS = {
  /** Reads every text node and does nothing with it. */
  read: () => eachText(({ length }) => length),
  /** Looks for 31 names in every text node, and does nothing with what is found. */
  expression: () => eachText((data) => data.match(ANY_NAME)?.length ?? 0),
  /** Marks the same names with mark.js, in its quickest setting. */
  markjs: () => {
    let marked = 0;
    new Mark(document.body).mark(NAMES, {
      accuracy: 'exactly',
      separateWordSearch: false,
      diacritics: false,
      done: (marks) => (marked = marks),
    });
    return marked;
  },
  /** Marks them with findAndReplaceDOMText. */
  fardt: () => {
    findAndReplaceDOMText(document.body, { find: ANY_NAME, wrap: 'mark', preset: 'prose' });
    return document.querySelectorAll('mark').length;
  },
};

export type Reader = keyof typeof READERS;

/** Runs one of them on the page as it is, and says how long it took, in milliseconds. */
function time(reader: Reader): { total: number; result: number } {
  const started = performance.now();
  const result = READERS[reader]();
  return { total: performance.now() - started, result };
}

declare global {
  interface Window {
    glossReaders: typeof time;
  }
}

window.glossReaders = time;
