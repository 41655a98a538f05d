import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Runs in a fresh process: the time of evaluating the script, then of the first text in each language asked for. */
const PROBE = `
  import { readFileSync } from 'node:fs';
  import { runInThisContext } from 'node:vm';
  const source = readFileSync(process.argv[2], 'utf8');
  const took = (since) => { const { user, system } = process.threadCpuUsage(since); return (user + system) / 1000; };
  let start = process.threadCpuUsage();
  runInThisContext(source);
  const times = [['load', took(start)]];
  for (const [lang, text] of JSON.parse(process.argv[3])) {
    start = process.threadCpuUsage();
    detection.mayHoldMentions(text);
    times.push(['gate ' + lang, took(start)]);
    start = process.threadCpuUsage();
    detection.readNames(text, lang);
    times.push(['names ' + lang, took(start)]);
    start = process.threadCpuUsage();
    detection.readFigures(text, lang);
    times.push(['figures ' + lang, took(start)]);
  }
  console.log(JSON.stringify(times));
`;

const ENTRY = `
  export { mayHoldMentions } from './lib/detect/gate.ts';
  export { readNames } from './lib/detect/names/read.ts';
  export { readFigures } from './lib/detect/figures/read.ts';
`;

/** Detection as one script, as the background holds it. */
async function bundle(folder: string): Promise<string> {
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, ENTRY.replaceAll('./lib/', `${process.cwd()}/lib/`));
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: join(folder, 'out'),
      lib: { entry, formats: ['iife'], name: 'detection', fileName: 'detection' },
    },
  });
  return join(folder, 'out', 'detection.iife.js');
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Prints how long detection takes to start in a fresh process: for one language, and for all one after the other. */
export async function printStartUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-'));
  const script = await bundle(folder);
  const probe = join(folder, 'probe.mjs');
  writeFileSync(probe, PROBE);
  const run = (langs: readonly string[]): Map<string, number> => {
    const texts = JSON.stringify(langs.map((lang) => [lang, FIRST_TEXTS[lang]]));
    const runs = Array.from({ length: PROCESSES }, () => {
      const printed = execFileSync(process.execPath, [probe, script, texts], { encoding: 'utf8' });
      return new Map(JSON.parse(printed) as [string, number][]);
    });
    return new Map(
      [...(runs[0] ?? [])].map(([what]) => [what, median(runs.map((one) => one.get(what) ?? 0))]),
    );
  };
  console.log(
    '\nStart-up in a fresh process, milliseconds: the script; then the first text of one language alone',
  );
  for (const lang of Object.keys(FIRST_TEXTS)) {
    const times = [...run([lang])].map(([what, time]) => `${what} ${time.toFixed(2)}`);
    console.log(`  ${times.join('   ')}`);
  }
  const all = run(Object.keys(FIRST_TEXTS));
  const total = (kind: string): string =>
    [...all].reduce((sum, [what, time]) => sum + (what.startsWith(kind) ? time : 0), 0).toFixed(1);
  console.log(
    `  all ${Object.keys(FIRST_TEXTS).length}: gate ${total('gate')}, names ${total('names')}, figures ${total('figures')}`,
  );
}
