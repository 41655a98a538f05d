/** Tags that stand for a language Gloss knows under another code. */
const ALIASES: Record<string, string> = { no: 'nb', nn: 'nb', in: 'id', iw: 'he', sh: 'hr', mo: 'ro', fil: 'tl' };

/** Frequent small words: a text in a language holds several of them within a line or two. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for on with by from as at has have were said it',
  fr: "le la les des et en du une est que qui dans pour sur au par avec plus ont l' d' été ses aux ce",
  es: 'el la los las de y en que una por con del se para es su al más un fue',
  pt: 'o os as do da dos das e em que uma um para com no na não por mais foi ao',
  it: "il lo la gli le di e che in un una per con del della nel sono è dei l' dell' più al",
  ca: 'el la els les de i en que una per amb del és un més al dels ha',
  gl: 'o os as do da e en que unha un para con no na non por máis foi',
  ro: 'și în de la cu pe că din este un o pentru care al au fost mai ale sunt',
  de: 'der die das und in den von zu mit dem des auf für ist im ein eine nicht sich als aus hat',
  nl: 'de het een en van in op te dat is met voor zijn bij ook aan niet door als die heeft',
  sv: 'och i att en det som på är av för med till den har ett inte om från har',
  da: 'og i at en det som på er af for med til den har et ikke om fra blev',
  nb: 'og i å en det som på er av for med til den har et ikke om fra ble',
  fi: 'ja on ei että se oli ovat joka myös mutta kun sekä mukaan hän ole',
  pl: 'i w na z do się nie że jest to o od przez po za dla jak który był',
  cs: 'a v na se že je to s z do o pro za který byl jako po od při',
  sk: 'a v na sa že je to s z do o pre za ktorý bol ako po od pri',
  hr: 'i u na je se da su za od s iz o koji kao bio te nije što će',
  lt: 'ir į kad su iš yra tai buvo kaip bet ne dėl apie per po už kurie',
  lv: 'un ir no ar par kas ka uz bet tika lai kā pie',
  tr: 've bir bu için ile de da olarak olan göre daha çok en kadar sonra oldu',
  id: 'yang dan di dari untuk dengan pada ini itu tidak dalam adalah oleh akan ke telah',
  vi: 'của và là các có được cho trong với không người này đã những một từ',
};

/** Letters that give a language away within a writing system; the first whose letters occur wins. */
const CYRILLIC: [lang: string, letters: RegExp][] = [
  ['uk', /[іїєґ]/i],
  ['sr', /[ђјљњћџ]/i],
  ['ru', /[ыэё]/i],
  ['bg', /ъ[а-я]*т(?:$|[^а-я])/i],
];
const SCRIPTS: [lang: string, letters: RegExp][] = [
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7a3]/],
  ['zh', /[\u3400-\u9fff]/],
  ['hi', /[\u0900-\u097f]/],
  ['th', /[\u0e00-\u0e7f]/],
  ['he', /[\u05d0-\u05ea]/],
  ['el', /[\u0370-\u03ff]/],
  ['ar', /[\u0620-\u06d3]/],
  ['ru', /[\u0400-\u04ff]/],
];
const PERSIAN = /[پچژگ]|[\u06a9\u06cc]/;

/** How much of a text is looked at: enough for its small words, little enough to cost nothing. */
const SAMPLE = 600;

let wordLanguages: Map<string, string[]> | undefined;

/** Which languages each small word belongs to. */
function languagesByWord(): Map<string, string[]> {
  if (wordLanguages) return wordLanguages;
  wordLanguages = new Map();
  for (const [lang, words] of Object.entries(SMALL_WORDS))
    for (const word of words.split(' ')) wordLanguages.set(word, [...(wordLanguages.get(word) ?? []), lang]);
  return wordLanguages;
}

/** The language of Latin writing by its small words, when one language clearly has most of them. */
function latinLanguage(text: string): string | undefined {
  const votes = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+'?/gu) ?? [])
    for (const lang of languagesByWord().get(word) ?? languagesByWord().get(word.replace("'", '')) ?? [])
      votes.set(lang, (votes.get(lang) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || first[1] === second?.[1]) return undefined;
  return first[0];
}

/** The primary language of a BCP 47 tag, in the code Gloss uses; '' for an empty or undetermined tag. */
export function baseLanguage(tag: string | undefined): string {
  const base = (tag ?? '').trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return base === 'und' || base === 'mul' || base === 'zxx' ? '' : (ALIASES[base] ?? base);
}

/** The language a text is written in, cheaply from its script and small words; '' when it does not say. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const latin = sample.match(/[a-z\u00c0-\u024f\u1e00-\u1eff]/gi)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return '';
  if (latin * 2 > letters) return latinLanguage(sample) ?? '';
  const script = SCRIPTS.find(([, pattern]) => pattern.test(sample))?.[0] ?? '';
  if (script === 'ru') return CYRILLIC.find(([, pattern]) => pattern.test(sample))?.[0] ?? 'ru';
  if (script === 'ar' && PERSIAN.test(sample)) return 'fa';
  return script;
}
