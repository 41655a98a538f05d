import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const PROCESSES = 7;

/** A text with a name and a figure in each language that has a grammar; the last ones with names alone. */
const FIRST_TEXTS: Record<string, string> = {
  en: 'The UN Security Council said that 6,500 foreign fighters were in Syria.',
  fr: 'Le Conseil de sécurité de l’ONU a compté 6 500 combattants étrangers en Syrie.',
  es: 'El Consejo de Seguridad de la ONU contó 6.500 combatientes extranjeros en Siria.',
  ru: 'Совет Безопасности ООН насчитал 6500 иностранных боевиков в Сирии.',
  ar: 'قال مجلس الأمن التابع للأمم المتحدة إن 6500 مقاتل أجنبي في سوريا.',
  zh: '联合国安理会说，叙利亚有6500名外国武装分子。',
  vi: 'Hội đồng Bảo an Liên Hợp Quốc nói có 6.500 chiến binh nước ngoài ở Syria.',
  de: 'Der UN-Sicherheitsrat zählte 6.500 ausländische Kämpfer in Syrien.',
  pt: 'O Conselho de Segurança da ONU contou 6.500 combatentes estrangeiros na Síria.',
  it: 'Il Consiglio di sicurezza dell’ONU ha contato 6.500 combattenti stranieri in Siria.',
  nl: 'De VN-Veiligheidsraad telde 6.500 buitenlandse strijders in Syrië.',
  id: 'Dewan Keamanan PBB menghitung 6.500 petempur asing di Suriah.',
  tr: 'BM Güvenlik Konseyi Suriye’de 6.500 yabancı savaşçı saydı.',
  ja: '国連安全保障理事会によると、シリアには外国人戦闘員が6500人いる。',
  ko: '유엔 안전보장이사회는 시리아에 외국인 전투원 6,500명이 있다고 밝혔다.',
  pl: 'Rada Bezpieczeństwa ONZ naliczyła 6500 zagranicznych bojowników w Syrii.',
  uk: 'Рада Безпеки ООН нарахувала 6500 іноземних бойовиків у Сирії.',
  fa: 'شورای امنیت سازمان ملل از ۶۵۰۰ جنگجوی خارجی در سوریه خبر داد.',
  sv: 'FN:s säkerhetsråd sammanträdde.',
  cs: 'Rada bezpečnosti OSN zasedala.',
};

/**
 * Runs in a fresh process: the time of loading the script, of making ready what a language needs, and of the first text,
 * which is read by code that has never run.
 */
const PROBE = `
  const took = (since) => { const { user, system } = process.threadCpuUsage(since); return (user + system) / 1000; };
  const times = [];
  const time = async (what, run) => {
    const start = process.threadCpuUsage();
    const value = await run();
    times.push([what, took(start)]);
    return value;
  };
  const ours = await time('script', () => import(process.argv[1]));
  for (const [lang, text] of JSON.parse(process.argv[2])) {
    const own = ours.LEXICONS.findIndex(({ langs }) => langs[0] === lang);
    await time('gate', () => ours.mayHoldMentions(text));
    await time('names ready', () => [ours.allNames(), ours.nameList(0), ours.nameList(own)]);
    await time('read', () => ours.readNames(text, lang));
    await time('grammar ready', () => [ours.gateOf(lang), ours.grammarOf(lang)]);
    await time('read ', () => ours.readFigures(text, lang));
  }
  console.log(JSON.stringify(times));
`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Prints how long detection takes to start in a fresh process, for one language alone. */
export function printStartUp(bundle: string): void {
  console.log(
    '\nStart-up in fresh processes, milliseconds: the script, which is read once for all languages; its gate; then, for' +
      '\none language alone, what makes names and grammar ready, each with the first text that is read by cold code',
  );
  for (const [lang, text] of Object.entries(FIRST_TEXTS)) {
    const args = [
      '--input-type=module',
      '-e',
      PROBE,
      pathToFileURL(bundle).href,
      JSON.stringify([[lang, text]]),
    ];
    const runs = Array.from(
      { length: PROCESSES },
      () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as [string, number][],
    );
    const times = (runs[0] ?? []).map(
      ([what], step) =>
        `${what} ${median(runs.map((run) => run[step]?.[1] ?? 0))
          .toFixed(1)
          .padStart(4)}`,
    );
    console.log(`  ${lang}   ${times.join('   ')}`);
  }
}
