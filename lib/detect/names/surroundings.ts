import { detectLanguage } from '../../text/language.ts';
import { LEXICONS } from './lexicons.ts';

/** People whose names say that the UN is spoken of. */
const PEOPLE =
  /Guterres|Guterresz|Гутерр[ие]ш|Гутерреш|Ґутерр?еш|Гутериш|غوتيري[شس]|گوترش|古特雷斯|古特瑞斯|グテ[ーレ]+ス|구테흐스|गुटेरेस|गुतारेस|Ban Ki-moon|Пан Ги Мун|بان كي مون|潘基文|반기문|Kofi Annan|Кофи Аннан|安南/iu;
/** People and places whose security council is another. */
const ANOTHER_STATE =
  /\b(?:Kremlin|Kreml|Putin|Medvedev|Medwedew|Patrushev|Patruschew|Shoigu|Khamenei|National Security|Supreme National|NSC)\b|Кремл|Путин|Медведев|Патрушев|Шойгу|Путін|Зеленськ|Зеленск|РНБО|СНБО|Данілов|Лукашенк|خامنه|شمخانی|لاریجانی/iu;
/** The band, the records and the films; each counts once, the last ones twice. */
const WORKS =
  /\b(?:bands?|bandet|albums?|album\p{L}*|álbum|låtar?|sang|sange|laulu\p{L}*|levy\p{L}*|yhtye\p{L}*|bändi\p{L}*|zenekar\p{L}*|formați\p{L}*|trup\p{L}|melodi\p{L}*|piosen\p{L}*|skladb\p{L}*|pjesm\p{L}*|pesm\p{L}*|dain\p{L}*|grupė|nummers|liedjes|Lieder|Songs|songs?|singles?|tour|tournée|gira|gigs?|concerts?|concierto|concerto|Konzerte?|kon[sc]ert\p{L}*|konser|setlists?|lineup|line-up|festival\p{L}*|guitarist\p{L}*|[Gg]itarrist\p{L}*|drummer|bassist|Bassist|vinyl|playlist|chanson|canción|canciones|canzon\p{L}+|disco|groupe|banda|Band|kapela|kapely|zespół|zespołu|bend|grup|şarkı|konseri|lagu|músicos?|rock|fans|Olympia|stars?|starring|films?|movie|película|noir|trailer|episode|sequel|director|regista|bộ phim|ban nhạc)\b|альбом|концерт|песн|гурт|пісн|рок-|групп[аыуе]|фильм|фільм|ألبوم|فرقة|أغنية|فيلم|乐队|樂隊|樂團|乐团|专辑|專輯|演唱会|電影|电影|アルバム|バンド|ライブ|映画|밴드|앨범|공연|영화|एल्बम|बैंड|गाना|गीत|آلبوم|گروه موسیقی|کنسرت/giu;
const SURE_WORKS =
  /\b(?:indie|post-punk|rock band|rockband|Rockband|groupe de rock|grupo de rock|banda de rock|gruppo rock|frontman|Paul Banks|Daniel Kessler|Sam Fogarino|Carlos Dengler|Matador Records|Bright Lights|Antics|El Pintor|Marauder|Interpol Calling|Man from Interpol|Pickup Alley|Victor Mature|Anita Ekberg)\b|摇滚乐队|搖滾樂團|록 ?밴드|ロックバンド|рок-групп|рок-гурт/iu;
/** Words of police work: with one of them, the police are meant. */
const POLICE =
  /\bpoli[czst]|\bnotices?\b|\bwanted\b|fugitiv|\barrest|\barrêt|extradi|\bcrim|\bkrim|terror|secretary general|passport|detenid|detenc|verhaft|fahnd|gesucht|ricercat|procurad|foragid|buscad|mandat|smugg|traffick|полиц|розыск|арест|поліц|розшук|преступ|злочин|شرطة|مطلوب|اعتقال|النشرة|警|通缉|通緝|逮捕|手配|수배|경찰|체포|पुलिस|गिरफ्तार|नोटिस|پلیس|تحت تعقیب|truy nã|cảnh sát|bắt giữ/iu;
const TELECOM =
  /\b(?:GPON|OLT|xPON|EPON|optical|fib(?:er|re|ra)|optique|óptic\p{L}+|ottic\p{L}+|modem|router|Huawei)\b/iu;
const PLAY = /Spiel|Karten|Fiat|Arduino|\bgame|\bcards?\b|juego|carte|gioco|jeu\b/iu;
const TAX = /pajak|tagihan|bumi dan bangunan|partai|pemilu|caleg|Bulan Bintang|baris[- ]berbaris/iu;

/** What each name of a body that others share is about, where the paragraph does not name the UN. */
const SUBJECTS: Record<string, RegExp> = {
  'un/icc':
    /court|warrant|Hague|Haye|Haya|L'Aia|Haag|mandat|guerr|suspect|prosecut|procure|fiscal|суд|трибунал|crim/iu,
  'un/icj': /court|Hague|Haye|Haya|genocid|judge|juges?\b|ruling|суд/iu,
  'un/wfp': /food|famine|hunger|alim|faim|hambr|fome|fame\b|Hunger|продовольств/iu,
  'un/iom': /migra|displac|déplac|desplaz|мигра|мігра/iu,
  'un/ilo': /labou?r|work|travail|trabaj|trabalh|lavor|труд|prac/iu,
  'un/ocha': /humanitar|aid\b|gumanitar|гуманитар/iu,
  'un/ctc': /terror/iu,
  'un/cted': /terror/iu,
  'un/monitoring-team': /sanction|al-qa|isil|isis|daesh|taliban|terror/iu,
  'un/1267-committee': /al-qa|al qa|isil|isis|daesh|taliban|1267|терр|тالبان/iu,
  'un/peacekeeping':
    /peace|paix|\bpaz\b|\bpace\b|Frieden|Liban|Leban|Mali|Congo|Sudan|Soudan|Zypern|Cyprus/iu,
  interpol: /interpol|интерпол|poli[cz]|полиц|поліц|شرطة|الإنتربول|اینترپل|警|경찰/iu,
};

/** What the paragraph around a name says, each question answered once and only when it is asked. */
export class Surroundings {
  readonly text: string;
  readonly lang: string;
  /** Whether an unmistakable name of the UN or one of its bodies stands in the paragraph. */
  speaksOfUn = false;
  readonly #answers = new Map<string, boolean>();
  #guess: string | undefined;

  constructor(text: string, lang: string) {
    this.text = text;
    this.lang = lang;
  }

  /** The language the paragraph itself looks like. */
  get guess(): string {
    this.#guess ??= detectLanguage(this.text);
    return this.#guess;
  }

  get namesPeople(): boolean {
    return this.#answer('people', PEOPLE);
  }

  get namesAnotherState(): boolean {
    return this.#answer('state', ANOTHER_STATE);
  }

  get isAboutTelecom(): boolean {
    return this.#answer('telecom', TELECOM);
  }

  get isAboutPlay(): boolean {
    return this.#answer('play', PLAY);
  }

  get isAboutTax(): boolean {
    return this.#answer('tax', TAX);
  }

  /** Whether the paragraph is about a band, a record or a film and not about police. */
  get isAboutWorks(): boolean {
    return this.#once('works', () => {
      if (this.#answer('sureWorks', SURE_WORKS)) return true;
      if (this.#answer('police', POLICE)) return false;
      const words = new Set(this.text.match(WORKS)?.map((word) => word.toLowerCase()));
      return words.size >= 2;
    });
  }

  /** Whether the paragraph is all in capitals, as headlines may be: acronyms cannot be told from words there. */
  get isLoud(): boolean {
    return this.#once(
      'loud',
      () => this.text === this.text.toUpperCase() && /\p{Lu}{3}.*\p{Lu}{3}/u.test(this.text.slice(0, 400)),
    );
  }

  /** Whether the paragraph is about what a body of this topic does. */
  isAbout(topic: string): boolean {
    const subject = SUBJECTS[topic];
    return subject !== undefined && this.#answer(topic, subject);
  }

  /** Whether words of a lexicon speak of the UN here. */
  holdsCue(lexicon: number): boolean {
    const cue = LEXICONS[lexicon]?.cue;
    return cue !== undefined && this.#once(`cue ${String(lexicon)}`, () => wordPattern(cue).test(this.text));
  }

  #answer(question: string, pattern: RegExp): boolean {
    return this.#once(question, () => {
      pattern.lastIndex = 0;
      return pattern.test(this.text);
    });
  }

  #once(question: string, find: () => boolean): boolean {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const answer = find();
    this.#answers.set(question, answer);
    return answer;
  }
}

const wordPatterns = new Map<string, RegExp>();

/** Words of any script at a word's beginning; `\w` in the data stands for a letter of any script. */
function wordPattern(source: string): RegExp {
  const known = wordPatterns.get(source);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<![\\p{L}])(?:${source.replaceAll('\\w', '\\p{L}')})`, 'iu');
  wordPatterns.set(source, pattern);
  return pattern;
}
