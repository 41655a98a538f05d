import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from '../eval/cases.ts';

/** A paragraph with the language its page states; '' where it states none. */
export interface BenchText {
  text: string;
  lang: string;
}

const UNSEEN = /<!--[\s\S]*?-->|<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1>/gi;
const BLOCK =
  /<\/?(?:article|aside|blockquote|body|br|button|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|li|main|nav|ol|option|p|section|table|td|th|title|tr|ul)\b[^>]*>/gi;
const LANG = /<html\b[^>]*?\blang\s*=\s*["']?([\w-]+)/i;

/** The text of an HTML page, a block a line: cheap, and near enough to what a page script reads. */
function textOfPage(html: string): BenchText[] {
  const lang = LANG.exec(html)?.[1] ?? '';
  return html
    .replace(UNSEEN, ' ')
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .split('\n')
    .map((line) => ({ text: line.trim(), lang }));
}

/** Ordinary words, so that generated prose has the letters and lengths of real languages. */
const WORDS: Record<string, string> = {
  en: 'the a of and in to was on at with school bridge market river council evening people talked about weather children garden house street morning long because although every small town train late winter bread music',
  fr: 'le la les de et dans un une sur avec école pont marché rivière soir gens parlaient temps enfants jardin maison rue matin long parce chaque petite ville train tard hiver pain musique',
  de: 'der die das und in zu war auf mit Schule Brücke Markt Fluss Abend Leute sprachen über Wetter Kinder Garten Haus Straße Morgen lang weil jede kleine Stadt Zug spät Winter Brot Musik',
  es: 'el la los de y en un una con escuela puente mercado río tarde gente hablaba tiempo niños jardín casa calle mañana largo porque cada pequeña ciudad tren invierno pan música',
  ru: 'и в на с школа мост рынок река вечер люди говорили погода дети сад дом улица утро долго потому каждый маленький город поезд поздно зима хлеб музыка',
  ar: 'في من على مع و مدرسة جسر سوق نهر مساء ناس تحدثوا طقس أطفال حديقة بيت شارع صباح طويل لأن كل صغيرة مدينة قطار شتاء خبز موسيقى',
  tr: 've bir bu okul köprü pazar nehir akşam insanlar konuştu hava çocuklar bahçe ev sokak sabah uzun çünkü her küçük şehir tren geç kış ekmek müzik',
  zh: '学校 桥 市场 河 晚上 人们 谈论 天气 孩子 花园 房子 街道 早晨 很长 因为 每个 小 城市 火车 冬天 面包 音乐 的 在 和 了',
};
const PARAGRAPHS = 24_000;
/** On news pages one paragraph in so many holds something. */
const ONE_IN = 120;

/** A generator of numbers below 1 that gives the same ones every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Prose in eight languages, no paragraph twice, with the labelled cases strewn in. */
function generated(): BenchText[] {
  const random = seeded(7);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const cases = [
    ...readCases('dev.jsonl'),
    ...readCases('own-names.jsonl'),
    ...readCases('own-figures.jsonl'),
  ];
  const vocabularies = Object.entries(WORDS).map(([lang, words]) => ({ lang, words: words.split(' ') }));
  return Array.from({ length: PARAGRAPHS }, (_, number) => {
    const { lang, words } = pick(vocabularies);
    const length = 3 + Math.floor(random() ** 3 * 90);
    const prose = Array.from({ length }, () => pick(words)).join(lang === 'zh' ? '' : ' ');
    const text = `${prose.charAt(0).toUpperCase()}${prose.slice(1)}, ${number}.`;
    if (number % ONE_IN > 0) return { text, lang };
    const one = pick(cases);
    return { text: `${one.text} ${text}`, lang: one.lang };
  });
}

/** The paragraphs of a folder of saved pages, or of a text file (one a line); generated ones without either. */
export function readTexts(path: string | undefined): BenchText[] {
  if (path === undefined) return generated();
  if (!statSync(path).isDirectory())
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((text) => ({ text, lang: '' }));
  return readdirSync(path)
    .filter((name) => /\.html?$/.test(name))
    .flatMap((name) => textOfPage(readFileSync(join(path, name), 'utf8')))
    .filter(({ text }) => text !== '');
}
