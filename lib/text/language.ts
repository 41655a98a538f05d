import { UNIT_SCRIPTS } from './boundaries.ts';
import { GAP, letterOf } from './letters.ts';
import { LATIN, NONE } from './scripts.ts';

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
  en: 'the and of to in that is was for with has are from which said on by as at have were it an who had been not this but he his or one will there more about than its their they into nearly least some most between fewer united nations states took over before them other',
  fr: 'le les des une dans et est pour qui sur par au avec selon cette la de du en que aux plus ont un été sont se ce son sa ses leur leurs mais pas vers entre près depuis quelque quelques chez même ne après moins plusieurs environ était autant deux trois jusqu étaient fort tient dépassé décès réunira accueille pays',
  es: 'el los las y una del por con para que se según más entre fue la de en su al un ha han es lo le sus sobre desde hasta hay unos unas ya muy pero casi cuando miles menos donde otros tras cerca contra siguen también aquellos tenemos dijo fueron partieron asegura país combate',
  pt: 'o os uma e do da dos das em não com por mais segundo são que para um foi na ao no nas nos pela pelo entre cerca foram menos pelos está estão já se ser tem há seu sua quase além algumas alguns aos às ou quando até país temos eram ultrapassou dez milhares dezenas centenas mil diretora dois durante janeiro matou grupo',
  it: 'il gli di che della dei una nel per non con sono secondo più degli la le un del al nella da dal dalla dai alla alle ai agli ha hanno è si come anche circa tra fra oltre stato stati almeno quasi loro ma lo ne ci nei delle su sul ancora dell all nell dall quattro cinque paesi migliaia tanti dopo ottenuto ex paese',
  ca: 'el els les i una amb per que del més segons no són un de la dels ha als pels seva seu també però ja',
  gl: 'o os unha e do da dos das en non con por máis segundo son que para un foi na no nos ao á seu súa tamén pero xa',
  ro: 'și de la cu din pe că este pentru nu mai sau după care în un au fost ale lui cel al sunt prin despre fi dintre',
  de: 'der die das und den von zu mit ist im des auf nicht nach eine in dem für ein sich als aus hat rund mehr sind wird wurde wurden haben bei noch war kein über unter oder ihre zum zur gegen etwa zwischen zwei drittel an am beim er sie es so viele mindestens ging länder ländern land worden mehrere dutzende',
  nl: 'de het een van en dat niet zijn op voor met door aan volgens ook in te is bij heeft zich naar uit zo nog of maar was werd werden ruim zeker enkele deze hun meer dan over wie ze om er tegen zij landen land komen honderden tientallen hooguit al tot jaar kreeg',
  sv: 'och att det som en är på av för med till den inte har om i ett från de var vid så sina över mot efter också sig han kan enligt under',
  da: 'og at det er en til af på som med for den ikke der har i et fra blev de var ved sig mod efter også han kan ifølge over under fylder sidder hos kom alle år',
  nb: 'og å det er en til av på som med for den ikke har fra i et ble de var ved seg mot etter også han kan ifølge over under hos kom alle år går',
  fi: 'ja on ei että se oli mukaan myös joka ovat hän kuin mutta sekä ole sen noin yli tai kun jo sitä',
  pl: 'i w na z się nie do to że jest oraz według przez po od za dla co około ponad są był było ich jego tym lat jak ale tego przed została kraj liczba',
  cs: 'a v na se je že z do s o podle který pro jsou také po byl jako ve k za od asi nebo při ale více proti',
  sk: 'a v na sa je že z do s o podľa ktorý pre sú tiež po bol ako vo k za od asi alebo pri ale viac proti',
  hr: 'i u na je se da su za od s kako prema koji nije bio iz što te ili ali oko više protiv bi sa',
  lt: 'ir į kad su yra iš buvo apie pagal už bet kurie nuo po jo ne dėl tai per',
  lv: 'un ir no ar par kas ka uz bet tika pēc lai kā arī tas',
  hu: 'és az a hogy nem egy volt van is meg már szerint mint',
  tr: 've bir bu için ile da de olarak daha göre olan çok gibi en kadar sonra fazla yaklașik yüz bin ise ya den dan nin yeni kiși ülkeden yabanci sayisi var genel',
  id: 'yang dan di dari untuk dengan pada ini itu dalam tidak oleh adalah ke akan orang sekitar lebih telah serta para menjadi sebanyak warga bahwa juga sudah masih kepada negara ada antara asing hingga atau mereka kini jumlah menangkap sekretaris jenderal umum dewan majelis baru',
  vi: 'của và các là có trong những được cho với không theo người này đã một',
};

/** Letters that only a few languages write; Turkish and Romanian ones as they fold. */
const RARE_LETTERS: Record<string, string> = {
  fr: 'èêçœùûîëï',
  es: 'ñíóú',
  pt: 'ãõçêâíóú',
  it: 'èòùì',
  ca: 'çèòï',
  gl: 'ñíóú',
  ro: 'ăâîșț',
  de: 'ßäöü',
  nl: 'ëï',
  sv: 'åäö',
  da: 'åøæ',
  nb: 'åøæ',
  fi: 'äö',
  pl: 'łąęśźżńćó',
  cs: 'řěůčšžýí',
  sk: 'ľĺŕôčšžýí',
  hr: 'čćđšž',
  lt: 'ėįųūąčęšž',
  lv: 'āēīūņģķļčšž',
  hu: 'őűöüíóú',
  tr: 'ğșöüç',
  vi: 'đơưăâêôạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
};

/** The small words of a language; none for one that is told by its letters. */
export const smallWordsOf = (lang: string): ReadonlySet<string> =>
  new Set((SMALL_WORDS[lang] ?? '').split(' '));

const LAST_DIGIT = 0x39;
const LAST_ASCII = 0x7f;
/** A guess on fewer small words and rare letters than this is none. */
const LEAST_WORDS = 2;
/** The beginning of a text tells its language as well as the whole. */
const SAMPLE = 300;

/** Which languages each small word and rare letter speaks for, by their place among all; words by the hash of their letters. */
interface SmallWords {
  languages: readonly string[];
  byHash: ReadonlyMap<number, readonly number[]>;
  byLetter: ReadonlyMap<number, readonly number[]>;
}

const SEED = 0x811c9dc5;
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

let smallWords: SmallWords | undefined;

const addTo = (lists: Map<number, number[]>, key: number, value: number): void => {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
};

/** Built when a text first has to be guessed. */
function readSmallWords(): SmallWords {
  if (smallWords !== undefined) return smallWords;
  const byHash = new Map<number, number[]>();
  const byLetter = new Map<number, number[]>();
  for (const [place, [lang, words]] of Object.entries(SMALL_WORDS).entries()) {
    for (const word of words.split(' ')) {
      let hash = SEED;
      for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
      addTo(byHash, hash, place);
    }
    for (const letter of RARE_LETTERS[lang] ?? '') addTo(byLetter, letter.charCodeAt(0), place);
  }
  smallWords = { languages: Object.keys(SMALL_WORDS), byHash, byLetter };
  return smallWords;
}

/** Counts one more for each. */
function countIn(scores: Uint16Array, languages: readonly number[]): void {
  for (let i = 0; i < languages.length; i++) {
    const lang = languages[i] ?? 0;
    scores[lang] = (scores[lang] ?? 0) + 1;
  }
}

/** What a sample tells of its language by its letters and words. */
interface Evidence {
  /** More Latin letters than others. */
  isLatin: boolean;
  /** How many small words and rare letters speak for each language. */
  scores: Uint16Array;
}

/** Goes once through a text: paragraphs are guessed by the thousand. */
function weigh(text: string, { languages, byHash, byLetter }: SmallWords): Evidence {
  const scores = new Uint16Array(languages.length);
  let latin = 0;
  let others = 0;
  let hash = SEED;
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : GAP;
    const script = UNIT_SCRIPTS[letter];
    if (script === NONE) {
      const known = hash === SEED ? undefined : byHash.get(hash);
      if (known !== undefined) countIn(scores, known);
      hash = SEED;
    } else {
      if (script !== LATIN) others++;
      else if (letter > LAST_DIGIT) latin++;
      const rare = letter > LAST_ASCII ? byLetter.get(letter) : undefined;
      if (rare !== undefined) countIn(scores, rare);
      hash = mix(hash, letter);
    }
  }
  return { isLatin: latin > others, scores };
}

/** The place of what is more than anything else, and enough; -1 where there is none. */
function clearBest(scores: Uint16Array): number {
  let best = -1;
  let most = LEAST_WORDS - 1;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    if (score === most) best = -1;
    if (score <= most) continue;
    best = place;
    most = score;
  }
  return best;
}

/** The language a text is written in, guessed from its writing and small words; '' where nothing tells. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = readSmallWords();
  const { isLatin, scores } = weigh(sample, words);
  if (isLatin) return words.languages[clearBest(scores)] ?? '';
  return SCRIPTS.find(([pattern]) => pattern.test(sample))?.[1] ?? '';
}
