/** Tags that stand for a language Gloss knows under another code. */
const ALIASES: Record<string, string> = {
  no: 'nb',
  nn: 'nb',
  in: 'id',
  iw: 'he',
  sh: 'hr',
  bs: 'hr',
  mo: 'ro',
};

/** Letters of one language or a few, tried in order within a writing system. */
const SCRIPTS: [letters: RegExp, lang: string][] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7a3]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u067e\u0686\u06a9\u06af\u06cc]/, 'fa'],
  [/[\u0620-\u064a]/, 'ar'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0e00-\u0e7f]/, 'th'],
  [/[\u05d0-\u05ea]/, 'he'],
  [/[\u0370-\u03ff]/, 'el'],
  [/[іїєґ]/i, 'uk'],
  [/[ђјљњћџ]/i, 'sr'],
  [/[а-яё]/i, 'ru'],
];

/** Small words that are frequent in one language and rare in most others. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the and of to in that is was for with has are from which said on by as at have were it an',
  fr: 'le les des une dans et est pour qui sur par au avec selon cette la de du en que aux plus ont un',
  es: 'el los las y una del por con para que se según más entre fue la de en su al un',
  pt: 'o os uma e do da dos das em não com por mais segundo são que para um foi na ao',
  it: 'il gli di che della dei una nel per non con sono secondo più degli la le un del al nella',
  ca: 'el els les i una amb per que del més segons no són un de la dels ha',
  gl: 'o os unha e do da dos das en non con por máis segundo son que para un foi na',
  ro: 'și de la cu din pe că este pentru nu mai sau după care în un au fost ale',
  de: 'der die das und den von zu mit ist im des auf nicht nach eine in dem für ein sich als aus hat',
  nl: 'de het een van en dat niet zijn op voor met door aan volgens ook in te is bij heeft',
  sv: 'och att det som en på är av för med till den inte har om i ett från',
  da: 'og at det er en til af på som med for den ikke der har i et fra blev',
  nb: 'og å det er en til av på som med for den ikke har fra i et ble',
  fi: 'ja on ei että se oli mukaan myös joka ovat hän kuin mutta sekä',
  pl: 'i w na z się nie do to że jest oraz według przez od po za dla',
  cs: 'a v na se je že z do s o podle který pro jsou také po byl jako',
  sk: 'a v na sa je že z do s o podľa ktorý pre sú tiež po bol ako',
  hr: 'i u na je se da su za od s kako prema koji nije bio iz što',
  lt: 'ir į kad su yra iš buvo apie pagal už bet kurie nuo po',
  lv: 'un ir no ar par kas ka uz bet tika pēc lai',
  tr: 've bir bu için ile da de olarak daha göre olan çok gibi en kadar sonra',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak oleh adalah ke akan',
  vi: 'của và các là có trong những được cho với không theo người này đã một',
};

/** A guess on fewer small words than this is none. */
const LEAST_WORDS = 2;
/** The beginning of a text tells its language as well as the whole. */
const SAMPLE = 600;

let byWord: Map<string, string[]> | undefined;

/** Which languages each small word speaks for; built when a text first has to be guessed. */
function languagesByWord(): Map<string, string[]> {
  if (byWord !== undefined) return byWord;
  byWord = new Map();
  for (const [lang, words] of Object.entries(SMALL_WORDS))
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), lang]);
  return byWord;
}

function guessByWords(sample: string): string {
  const words = languagesByWord();
  const scores = new Map<string, number>();
  for (const word of sample.toLowerCase().split(/[^\p{L}]+/u))
    for (const lang of words.get(word) ?? []) scores.set(lang, (scores.get(lang) ?? 0) + 1);
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= LEAST_WORDS && best[1] !== next?.[1] ? best[0] : '';
}

/** The primary language of a BCP 47 tag, in the code Gloss uses; '' where the tag says nothing. */
export function baseLanguage(tag = ''): string {
  const base = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return base === 'und' || base === 'mul' || base === 'zxx' ? '' : (ALIASES[base] ?? base);
}

/** The language a text is written in, guessed from its writing and small words; '' where nothing tells. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const latin = sample.match(/[a-z\u00c0-\u024f\u1e00-\u1eff]/gi)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (latin * 2 > letters) return guessByWords(sample);
  return SCRIPTS.find(([pattern]) => pattern.test(sample))?.[1] ?? '';
}
