import { PAINT_THRESHOLD, detect } from '../../lib/detect/detect.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { ListedMention } from '../../lib/model/page.ts';
import { detectLanguage } from '../../lib/text/language.ts';
import type { Snapshot } from './inpage.ts';

/**
 * Why the page engine and a plain reading of the same page differ. `language`: the paragraph is not in the page's
 * language, or does not tell which. `neighbours`: other paragraphs decide. `unseen`: the plain reading does not see
 * that text, or sees it in capitals.
 */
export type Why = 'language' | 'neighbours' | 'unseen' | 'unexplained';

/** A mention that only one of the two found. */
export interface OnlyOne {
  by: 'page' | 'plain';
  words: string;
  /** What stands around it. */
  line: string;
  why: Why;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const nameOf = (words: string, topic: string): string => `${squeezed(words).toLowerCase()} ${topic}`;

const shown = (text: string, lang: string): Mention[] =>
  detect(text, { lang }).filter(({ confidence }) => confidence >= PAINT_THRESHOLD);

/** What a plain detection finds in the text that a page shows, as `innerText` gives it. */
const readPlain = ({ text, lang }: Snapshot): { name: string; words: string; line: string }[] =>
  shown(text, lang).map(({ from, to, topic }) => {
    const words = text.slice(from, to);
    const end = text.indexOf('\n', to);
    const line = text.slice(text.lastIndexOf('\n', from) + 1, end < 0 ? text.length : end);
    return { name: nameOf(words, topic), words: squeezed(words), line: squeezed(line) };
  });

/** Mentions that the page engine found and a plain reading did not, and the reverse, each explained. */
export function compare(found: readonly ListedMention[], snapshot: Snapshot): OnlyOne[] {
  const plain = readPlain(snapshot);
  const only: OnlyOne[] = [];
  for (const { text, topic, before, after } of found) {
    const name = nameOf(text, topic);
    const line = squeezed(`${before}${text}${after}`);
    const same = plain.findIndex((one) => one.name === name && one.line.includes(line));
    const at = same < 0 ? plain.findIndex((one) => one.name === name) : same;
    if (at >= 0) plain.splice(at, 1);
    else only.push({ by: 'page', words: text, line, why: whyPage(name, line, snapshot) });
  }
  return [
    ...only,
    ...plain.map(({ name, words, line }): OnlyOne => ({
      by: 'plain',
      words,
      line,
      why: whyPlain(name, line, snapshot),
    })),
  ];
}

const isIn = (name: string, text: string, lang: string): boolean =>
  shown(text, lang).some(({ from, to, topic }) => nameOf(text.slice(from, to), topic) === name);

function whyPage(name: string, line: string, { text, lang, langs }: Snapshot): Why {
  if (!squeezed(text).includes(line)) return 'unseen';
  if (!isIn(name, line, lang) && langs.some((other) => isIn(name, line, other))) return 'language';
  return isIn(name, line, lang) ? 'neighbours' : 'unexplained';
}

function whyPlain(name: string, line: string, { text, lang, langs }: Snapshot): Why {
  if (!isIn(name, line, lang || detectLanguage(text))) return 'neighbours';
  return langs.every((other) => isIn(name, line, other)) ? 'unexplained' : 'language';
}
