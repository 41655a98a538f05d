import type { CountryCode } from '../../model/quantity.ts';
import { splitWords } from './words.ts';

/** Countries that fighters come from or go to, in published figures and in the news about them. */
const CODES =
  'CF CI CO AO GH RW BI GA GM GN SL LR SY IQ AF YE LY SO PK ML NE NG BF PH UA EG LB TR FR DE GB BE NL ES IT PT AT CH SE DK NO FI PL CZ RO HU RU KZ KG UZ TJ TM GE AZ AM TN MA DZ SA JO KW QA AE BH OM IL PS IR IN BD LK MV ID MY SG TH VN CN JP KR AU NZ US CA MX BR AR TT ZA KE TZ UG ET SD SS SN MR TD CM MZ CD RS BA HR AL XK MK ME BG GR CY IE LT LV EE BY MD SK SI CU NP MM KP ER DJ BJ TG ZW ZM MG LA KH MN TW HK LU IS MT JM HT VE CL PE EC';

/** Where armed groups draw fighters from abroad: a place that needs no further word to be the place of fighting. */
const CONFLICTS = new Set(
  'SY IQ AF YE LY SO PK ML NE NG BF TD PH UA EG LB MZ CD CF KE SD BA MM AM AZ ET'.split(' '),
);

/** Those of them whose bare name, without a preposition, is that of a battlefield in news about fighters. */
const BATTLEGROUNDS = new Set('SY IQ AF YE LY SO ML UA SD BA CF CD MZ'.split(' '));

/** Whether fighting by foreigners in this country is what published figures are about. */
export function isConflict(code: CountryCode): boolean {
  return CONFLICTS.has(code);
}

/** Whether the mere name of this country in a sentence about fighters tells where they fight. */
export const isBattleground = (code: CountryCode): boolean => BATTLEGROUNDS.has(code);

/** A name as a stem: the vowel or soft sign that inflection replaces cut off. */
export function stemOf(name: string, endings: number): string {
  if (endings === 0 || name.length < 4) return name;
  const cut = name.replace(/(?<=.{3})(?:ия|ія|ья|я|а|ь|й|o|a|e)$/u, '');
  return `${cut}*`;
}

/** By language, the names of countries in the order of their codes, in each of its writings. */
export type CountryNames = Readonly<Record<string, readonly string[]>>;

/** The names of countries in a language with their codes. */
export function namedIn(names: CountryNames, lang: string): [name: string, code: CountryCode][] {
  const codes = CODES.split(' ');
  return (names[lang] ?? []).flatMap((list) =>
    list
      .split('|')
      .map((name, at): [string, CountryCode] => [name, codes[at] ?? ''])
      .filter(([name]) => name !== ''),
  );
}

/**
 * The names of countries as CLDR has them, in the order of their codes, for the writings of a language (zh, zh-Hant).
 * They are written down, and not asked of the browser: the first answer takes as long as all else together.
 */
export const namesFromCldr = (locales: readonly string[], isSegmented: boolean): string[] =>
  locales.map((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    return CODES.split(' ')
      .map(
        (code) =>
          names
            .of(code)
            ?.replace(/\s*[([（].*$/u, '')
            .toLowerCase() ?? '',
      )
      .map((name) => (isSegmented ? name : splitWords(name).join(' ')))
      .join('|');
  });
