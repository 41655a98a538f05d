/** Writings that tell the language, or at least the one whose names are wanted, by their code points. */
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7a3]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[\u067e\u0686\u06af\u06cc]/, 'fa'],
  [/[\u0620-\u064a]/, 'ar'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[іїєґ]/i, 'uk'],
  [/[ђјљњћџ]/i, 'sr'],
  [/[а-яё]/i, 'ru'],
];

/** Small words that are frequent in one language and rare in the others. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the and of to in that is was for with has are from which said',
  fr: 'le les des une dans et est pour qui sur par au avec selon cette',
  es: 'el los las y una del por con para que se según más entre fue',
  pt: 'o os uma e do da dos das em não com por mais segundo são',
  it: 'il gli di che della dei una nel per non con sono secondo più degli',
  de: 'der die das und den von zu mit ist im des auf nicht nach eine',
  nl: 'de het een van en dat niet zijn op voor met door aan volgens ook',
  sv: 'och att det som en på är av för med till den inte har om',
  da: 'og at det er en til af på som med for den ikke der har',
  nb: 'og å det er en til av på som med for den ikke har fra',
  fi: 'ja on ei että se oli mukaan myös joka ovat hän kuin mutta',
  pl: 'i w na z się nie do to że jest oraz według przez od po',
  cs: 'a v na se je že z do s o podle který pro jsou také',
  ro: 'și de la cu din pe că este pentru nu mai sau după care',
  hr: 'i u na je se da su za od s kako prema koji nije bio',
  lt: 'ir į kad su yra iš buvo apie pagal už bet kurie nuo',
  tr: 've bir bu için ile da de olarak daha göre olan çok gibi',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak oleh adalah',
  vi: 'của và các là có trong những được cho với không theo người này',
  ca: 'el els les i una amb per que del més segons no són',
};

/** A guess on fewer small words than this is none. */
const LEAST_WORDS = 2;
/** The beginning of a text tells its language as well as the whole. */
const SAMPLE = 600;

const BY_WORD = new Map<string, string[]>();
for (const [lang, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), lang]);
}

/**
 * The language of a text: its primary subtag where a tag is given, else guessed from its writing and small words.
 * @returns a language subtag such as `en`; '' where nothing tells
 */
export function languageOf(text: string, tag = ''): string {
  const given = tag.toLowerCase().split('-', 1)[0] ?? '';
  if (given !== '') return given === 'no' || given === 'nn' ? 'nb' : given;
  const sample = text.slice(0, SAMPLE);
  return SCRIPTS.find(([letters]) => letters.test(sample))?.[1] ?? guessByWords(sample);
}

function guessByWords(sample: string): string {
  const scores = new Map<string, number>();
  for (const word of sample.toLowerCase().split(/[^\p{L}]+/u)) {
    for (const lang of BY_WORD.get(word) ?? []) scores.set(lang, (scores.get(lang) ?? 0) + 1);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= LEAST_WORDS ? best[0] : '';
}
