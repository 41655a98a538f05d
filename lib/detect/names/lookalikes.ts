import surroundings from '../../../assets/lexicon/names/surroundings.json' with { type: 'json' };
import type { Candidate } from './candidates.ts';
import type { NameForm } from './namelist.ts';
import { LEXICONS } from './lexicons.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsPattern } from './wordlist.ts';

/** How far neighbours are looked at. */
const NEAR = 48;

/** "UN 1203", "UN 38.3", "UN/EDIFACT", "UN Regulation No. 155", "UN R155", "UN 4G", "UN-Nummer 1203". */
const CODE_AFTER =
  /^(?:[.]?[A-Z]\.|\s?(?:No\.?|Nr\.?|№|#|n[°º]\.?)\s?\d|[\s-]?\d{4}(?![\p{L}\d])|\s?\d{1,2}[.,]\d|\s?\d[A-Z]\d?(?![\p{L}\d])|\/[A-Z]{3}|\s?R\d|\s?R-\d|\s(?:Regulation|ECE|GTR)\s|[\s-](?:number|numbers|nummer|Nummer|nummers|nummern|Nummern)(?!\p{L}))/u;
/** A year of the organisation's and a word that says so: "UN 2030 Agenda", "UN 2023 report". */
const YEAR_AFTER =
  /^\s(?:19[4-9]|20\d)\d\s(?:Agenda|Climate|Water|Conference|Summit|Convention|Charter|[a-z]*(?:report|resolution|summit|conference|estimate|study|survey|convention))/;
const CODE_BEFORE = /(?:numéro|number|Nummer|nummer|n°|código|codice)\s$/i;

/** Whether "UN" is the beginning of a transport number, a vehicle rule or a trade code. */
export function isTechnicalCode(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + NEAR);
  if (CODE_AFTER.test(after) && !YEAR_AFTER.test(after)) return true;
  return CODE_BEFORE.test(text.slice(Math.max(0, from - NEAR), from)) && /^\s?\d/.test(after);
}

let weaponAfter: RegExp | undefined;

/** Whether "FN" is the maker of a weapon: FN FAL, FN Herstal. */
export function isWeapon(form: string, after: string): boolean {
  if (!form.startsWith('FN')) return false;
  weaponAfter ??= new RegExp(`^[\\s-](?:${wordsPattern(surroundings.weapons)})`, 'iu');
  return weaponAfter.test(after);
}

/** Whether "Un" ends the name of a person: Kim Jong Un. */
export function isPersonsName(text: string, from: number): boolean {
  return /(?:^|[^\p{L}])(?:Kim[\s-])?(?:Jong|Chong|Yong|Kim)[\s-]?$/iu.test(
    text.slice(Math.max(0, from - 12), from),
  );
}

/** Words in capitals that go on with a question: "WHO IS NEXT", "WHO KILLED THE MAYOR". */
const GOES_ON_LOUD = /^ \p{Lu}[\p{Lu}'’]+(?: \p{Lu}|\s?\?)/u;

/** "WHO" in words that are all capitals is the question word, unless health is spoken of. */
export const isPronoun = ({ topic, form }: NameForm, after: string, around: Surroundings): boolean =>
  topic === 'un/who' &&
  form === 'WHO' &&
  (around.isLoud || GOES_ON_LOUD.test(after)) &&
  !around.speaksOf('health');

let besideBand: Required<Neighbours> | undefined;

/** Patterns of what stands beside a band's name, made when first asked for. */
function bandPatterns(): Required<Neighbours> {
  if (besideBand !== undefined) return besideBand;
  const band = wordsPattern(surroundings.bands);
  // Of several people only a band is called so: "gli Interpol".
  const plural = wordsPattern(surroundings.pluralArticles);
  besideBand = {
    before: new RegExp(`(?:${band}|${plural})[\\s,:–-]*["'«„“‘(「『]?$`, 'iu'),
    after: new RegExp(`^["'»”’)」』]?[\\s'’-]*(?:s )?(?:${band})`, 'iu'),
  };
  return besideBand;
}

/** Whether a word for a band stands right beside a name: "the band Interpol", "Interpol grubu". */
export function isBesideBand(text: string, from: number, to: number): boolean {
  const { before, after } = bandPatterns();
  return before.test(text.slice(Math.max(0, from - NEAR), from)) || after.test(text.slice(to, to + NEAR));
}

interface Neighbours {
  before?: RegExp;
  after?: RegExp;
}
const neighbours = new Map<number, Neighbours>();

function neighboursOf(lexicon: number): Neighbours {
  const known = neighbours.get(lexicon);
  if (known !== undefined) return known;
  const { notBefore, notAfter } = LEXICONS[lexicon] ?? {};
  const made: Neighbours = {
    ...(notBefore === undefined ? {} : { before: new RegExp(`${notBefore}$`, 'u') }),
    ...(notAfter === undefined ? {} : { after: new RegExp(notAfter, 'u') }),
  };
  neighbours.set(lexicon, made);
  return made;
}

/** Chinese characters that end "国" as another word: 联合国有企业 is "together with state-owned firms". */
const STATE_WORDS =
  /^(?:有[企资資控银銀土公大股营營]|家|内(?!部)|內(?!部)|际|際|外(?!交)|营|營|企|资|資|务|務|防|药|藥|网|網|电|電|税|稅|土|泰|美|航|足|产|產|民党|民黨|开|開)/;
/** Japanese words that "国連" may be cut from: 全国連盟, 合衆国連邦. */
const JAPANESE_AFTER = /^(?:邦|絡|盟|続|携|動|立|敗|勝|覇|鎖|合(?!軍))/;
const JAPANESE_BEFORE = /[全両各中韓米英外隣自本母帝王衆和諸我同敗島大小鎖建開入出帰異仏独露]$/;

/** Chinese words before "联合" that make it "joint": 全國聯合國語測驗, 兩黨聯合國會. */
const JOINT_BEFORE = /(?:全[国國]|[国國]共|中外|多校|各校|[两兩各跨][党黨]|朝野)$/;
/** Korean companies and people whose names begin like the organisation's. */
const KOREAN_AFTER = /^(?:젤|아이|빌|씨|피아)/;

/** Whether an East Asian name of the organisation is cut out of other words. */
export function isCutOfWords(form: string, text: string, from: number, to: number): boolean {
  if (form === '联合国' || form === '聯合國')
    return (
      STATE_WORDS.test(text.slice(to, to + 2)) || JOINT_BEFORE.test(text.slice(Math.max(0, from - 2), from))
    );
  if (form === '유엔') return KOREAN_AFTER.test(text.slice(to, to + 2));
  if (form !== '国連') return false;
  return (
    JAPANESE_AFTER.test(text.slice(to, to + 2)) ||
    JAPANESE_BEFORE.test(text.slice(Math.max(0, from - 1), from))
  );
}

/** Bodies whose full names no one else has: neighbours say nothing about them. */
const SHARED = new Set([
  'un/security-council',
  'un/general-assembly',
  'un/secretary-general',
  'un/deputy-secretary-general',
  'un/human-rights-council',
  'un/secretariat',
  'un/ecosoc',
  'un/ctc',
  'un/1267-committee',
  'un/monitoring-team',
]);

/** Neighbours may be written in capitals; a pattern that asks for a capital still sees those of the text. */
const isBeside = (pattern: RegExp | undefined, text: string): boolean =>
  pattern !== undefined && (pattern.test(text) || pattern.test(text.toLowerCase()));

/** Whether a neighbour makes a body another's: "National" before it, "of Russia" after it. */
export function besideLookAlike(form: NameForm, { from, to }: Candidate, { text }: Surroundings): boolean {
  if (!SHARED.has(form.topic)) return false;
  const { before, after } = neighboursOf(form.lexicon);
  return (
    isBeside(before, text.slice(Math.max(0, from - NEAR), from)) || isBeside(after, text.slice(to, to + NEAR))
  );
}
