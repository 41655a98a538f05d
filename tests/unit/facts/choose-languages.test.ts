import { describe, expect, it } from 'vitest';
import { detect, topicsNamedIn } from '../../../lib/detect/detect.ts';
import { base } from '../../../lib/facts/bundle.ts';
import { chooseFacts } from '../../../lib/facts/choose.ts';

const TODAY = '2026-11-24';

/** What a card about the mention of a topic in a paragraph holds, as the background chooses it. */
function cardFor(topic: string, context: string, lang: string, pageDate?: string) {
  const topics = detect(context, { lang }).map((mention) => mention.topic);
  expect(topics, 'the mention itself is found').toContain(topic);
  return chooseFacts(base, {
    topic,
    context,
    named: topicsNamedIn(context, { lang }),
    today: TODAY,
    limit: 3,
    ...(pageDate === undefined ? {} : { pageDate }),
  }).map(({ fact, when }) => `${when === undefined ? '' : `${when}: `}${fact.id}`);
}

interface Case {
  says: string;
  topic: string;
  lang: string;
  page?: string;
  text: string;
  /** The first facts, in this order. */
  first?: string[];
  /** Among the three. */
  holds?: string[];
  lacks?: string[];
}

const CASES: Case[] = [
  {
    says: 'who was Secretary-General, and who is now',
    topic: 'un/secretary-general',
    lang: 'en',
    page: '2015-05-30',
    text: 'UN Secretary-General Ban Ki-moon told the ministers that the number had grown by 70 per cent.',
    first: ['then: un-sg-ban', 'now: un-sg-guterres'],
  },
  {
    says: 'what a red notice is',
    topic: 'interpol',
    lang: 'en',
    page: '2021-03-02',
    text: 'Interpol has issued a red notice for the former minister, who denies the charges.',
    holds: ['interpol-notice-red', 'interpol-red-notice-not-warrant'],
  },
  {
    says: 'who presided, with the month',
    topic: 'un/security-council',
    lang: 'en',
    page: '2015-05-29',
    text: 'Lithuania holds the presidency of the UN Security Council and called the meeting.',
    first: ['then: un-sc-presidency-lt-2015-05'],
  },
  {
    says: 'who presided (Lithuanian)',
    topic: 'un/security-council',
    lang: 'lt',
    page: '2015-05-05',
    text: 'Šį mėnesį Lietuva pirmininkauja JT Saugumo Tarybai ir rengs kelis aukšto lygio posėdžius.',
    first: ['then: un-sc-presidency-lt-2015-05'],
  },
  {
    says: 'who presided (Chinese)',
    topic: 'un/security-council',
    lang: 'zh',
    page: '2019-09-03',
    text: '联合国安理会9月份轮值主席国俄罗斯常驻代表表示，安理会将举行公开会议。',
    first: ['then: un-sc-presidency-2019-09'],
  },
  {
    says: 'what a red notice is (Ukrainian)',
    topic: 'interpol',
    lang: 'uk',
    page: '2023-06-01',
    text: 'Інтерпол відмовився оприлюднити червоне оповіщення щодо колишнього посадовця.',
    holds: ['interpol-notice-red', 'interpol-red-notice-not-warrant'],
  },
  {
    says: 'what a red notice is (Turkish)',
    topic: 'interpol',
    lang: 'tr',
    page: '2017-11-10',
    text: 'Türkiye, Interpol aracılığıyla şüpheli hakkında kırmızı bülten çıkarılmasını istedi.',
    holds: ['interpol-notice-red'],
  },
  {
    says: 'who was Secretary-General then, and who is now (Russian)',
    topic: 'un/secretary-general',
    lang: 'ru',
    page: '2012-02-10',
    text: 'Генеральный секретарь ООН Пан Ги Мун призвал стороны прекратить огонь.',
    first: ['then: un-sg-ban', 'now: un-sg-guterres'],
  },
  {
    says: "who was INTERPOL's president then, and who is now (French)",
    topic: 'interpol',
    lang: 'fr',
    page: '2017-09-26',
    text: "Le président d'Interpol, Meng Hongwei, a ouvert les travaux devant les délégués de 156 pays.",
    first: ['then: interpol-president-meng', 'now: interpol-president-philippe'],
  },
  {
    says: "who was INTERPOL's president then, and who is now (Spanish)",
    topic: 'interpol',
    lang: 'es',
    page: '2021-11-26',
    text: 'El emiratí Ahmed Naser Al-Raisi fue elegido presidente de Interpol en Estambul.',
    holds: ['then: interpol-president-al-raisi', 'now: interpol-president-philippe'],
  },
  {
    says: 'the resolution that is named (German)',
    topic: 'un/security-council',
    lang: 'de',
    page: '2014-09-25',
    text: 'Der UN-Sicherheitsrat hat unter Vorsitz von Barack Obama einstimmig die Resolution 2178 gegen ausländische Terrorkämpfer angenommen.',
    holds: ['then: un-sc-presidency-us-2014-09'],
    lacks: ['un-sc-presidency-lv-2026-11'],
  },
  {
    says: 'how many members there were then (Arabic)',
    topic: 'interpol',
    lang: 'ar',
    page: '2014-05-12',
    text: 'وقال الإنتربول الذي يضم 190 دولة إن الشرطة تبادلت المعلومات عبر قواعد بياناته.',
    holds: ['then: interpol-members-2015', 'now: interpol-members-current'],
  },
  {
    says: 'what peacekeepers are (Spanish, no date)',
    topic: 'un/peacekeeping',
    lang: 'es',
    text: 'Los cascos azules de la ONU patrullan la frontera desde hace meses.',
    holds: ['un-no-army'],
  },
  {
    says: 'which body a member sits in (Japanese)',
    topic: 'un/security-council',
    lang: 'ja',
    page: '2023-01-05',
    text: '日本は国連安全保障理事会の非常任理事国として、1月の議長国を務める。',
    holds: ['then: un-sc-presidency-2023-01'],
  },
  {
    says: 'the mandate of the time, and of today (English)',
    topic: 'un/cted',
    lang: 'en',
    page: '2015-05-30',
    text: 'The Counter-Terrorism Committee Executive Directorate, whose mandate runs to 2017, visited the country.',
    holds: ['then: cted-mandate-2015', 'now: cted-mandate'],
  },
  {
    says: 'nobody, once the last known term is over (German)',
    topic: 'un/secretary-general',
    lang: 'de',
    page: '2027-03-01',
    text: 'Der UN-Generalsekretär rief beide Seiten zur Zurückhaltung auf.',
    lacks: ['un-sg-guterres', 'un-sg-ban'],
  },
];

describe('the facts beside a mention', () => {
  it.each(CASES)('tell $says', ({ topic, lang, page, text, first = [], holds = [], lacks = [] }) => {
    const card = cardFor(topic, text, lang, page);
    expect(card.slice(0, first.length)).toEqual(first);
    expect(card).toEqual(expect.arrayContaining(holds));
    expect(card.filter((one) => lacks.some((id) => one.endsWith(id)))).toEqual([]);
  });
});
