import type { CountryCode } from '../../model/quantity.ts';
import { type Attached } from './attached.ts';
import { isBattleground, isConflict } from './countries.ts';
import type { Antecedent } from './figure.ts';
import type { NounPhrase } from './modifiers.ts';
import { isSpeaker } from './officials.ts';
import { countriesAt, homesNamed, sharedPlaces } from './places.ts';
import { holds, known, tellsOfTravel, wordAt, type Sentence } from './sentence.ts';
import { hitAt } from './tokens.ts';

/**
 * Why counted people are taken for foreign fighters, and how sure that is. Two things must be said of them, by the
 * noun itself, by what is attached to it or by its sentence: that they fight, and that they are away from home.
 */
export interface Verdict {
  confidence: number;
  because: string;
}

interface Judged {
  sentence: Sentence;
  phrase: NounPhrase;
  attached: Attached;
  /** Foreign fighters are what is spoken of. */
  spoken: boolean;
}

/** Signs at the noun itself that its people are away from home, whatever else the sentence says. */
function firmSign({ phrase, attached }: Judged): string | undefined {
  if (phrase.foreign) return 'foreign';
  if (attached.abroad) return 'abroad';
  if (attached.count) return 'origin-count';
  if (attached.descent) return 'descent';
  if (phrase.gone) return 'travel';
  return phrase.regional || attached.regional ? 'region' : undefined;
}

/** Countries at war that the sentence names, as noun or adjective. */
const battlegrounds = (sentence: Sentence): CountryCode[] =>
  sentence.tokens.flatMap(({ hits }) =>
    hits.flatMap(({ category, value }) =>
      (category === 'country' || category === 'nation') && isBattleground(value) ? [value] : [],
    ),
  );

/** Countries of origin other than the country they are in; where fighting is, people are at home if nothing else is said. */
function homes({ sentence, phrase, attached }: Judged): CountryCode[] {
  const named = holds(sentence, 'v', 'travelled') ? homesNamed(sentence) : [];
  const origins = [...phrase.nationals, ...attached.origins, ...named];
  const abroad = battlegrounds(sentence).some((code) => !origins.includes(code));
  const away = attached.destinations.length > 0 || abroad || tellsOfTravel(sentence);
  return origins.filter((code) => !attached.destinations.includes(code) && (away || !isConflict(code)));
}

/** Whether the sentence counts the countries that its fighters come from ("31 nations have sent 4,100 fighters"). */
const countsCountries = (sentence: Sentence): boolean =>
  sentence.amounts.some((amount) => countriesAt(sentence, amount.from) !== undefined);

/** Whether the sentence names a country at war that is none of theirs. */
const isAwayFromHome = ({ sentence, phrase, attached }: Judged): boolean =>
  sentence.tokens.some(({ hits }, at) => {
    const country = hits.find(({ category }) => category === 'country');
    const own = country && [...phrase.nationals, ...attached.origins].includes(country.value);
    return country && isConflict(country.value) && !own && !isSpeaker(sentence, at, country.length);
  });

/** How far from its noun a verb may stand: "extremists who leave home". */
const RELATIVE = 4;

/** Whether a clause behind a noun says that its people left. */
export function leaveSoon(sentence: Sentence, to: number): boolean {
  const from = to + (/^[,،]$/.test(wordAt(sentence, to)) ? 1 : 0);
  if (!known(sentence, from, 'rel', 'participle')) return false;
  for (let at = from; at < from + RELATIVE; at++)
    if (hitAt(sentence.tokens, at, 'v')?.value === 'travelled') return true;
  return false;
}

/** Groups that fight in many countries with people of many more: all others' fighters are at home. */
const WORLDWIDE: ReadonlySet<string> = new Set(['Islamic State', 'Al-Qaida']);

/** "The Islamic State still has 6,000 to 10,000 fighters in Iraq and Syria": its strength, as the United Nations counts it. */
function isOfWorldwideGroup({ sentence, phrase, attached }: Judged): boolean {
  const groups = sentence.tokens.flatMap(({ hits }, at) =>
    hits.flatMap(({ category, value }) => (category === 'group' ? { value, at } : [])),
  );
  const harmed = ['killed', 'detained', 'other'].some((fate) => holds(sentence, 'v', fate));
  const places = [...attached.destinations, ...sharedPlaces(sentence, attached.to, sentence.tokens.length)];
  return (
    phrase.head === 'fighter' &&
    !phrase.partOf &&
    !harmed &&
    groups.length > 0 &&
    groups.every(({ value, at }) => WORLDWIDE.has(value) && at < phrase.to) &&
    places.some(isConflict)
  );
}

/** Fighters, militants, jihadists. */
function judgeFighters(judged: Judged): Verdict | undefined {
  const { sentence, phrase, attached, spoken } = judged;
  if (phrase.unknown && !phrase.foreign) return undefined;
  // "Arab volunteers flocked to Afghanistan": where there is war, volunteers go to fight
  const atWar = spoken || holds(sentence, 'fighting') || battlegrounds(sentence).length > 0;
  if (phrase.doubtful && !atWar) return undefined;
  const firm = firmSign(judged);
  if (firm !== undefined) return { confidence: 0.9, because: firm };
  const travel = tellsOfTravel(sentence);
  const killed = holds(sentence, 'v', 'killed');
  const joined = holds(sentence, 'group') && !killed && !holds(sentence, 'v', 'detained');
  const present = holds(sentence, 'v', 'active') || holds(sentence, 'aux');
  const placed =
    attached.destinations.length > 0 ||
    travel ||
    spoken ||
    joined ||
    isAwayFromHome(judged) ||
    (present && !killed);
  if (homes(judged).length > 0 && (phrase.head === 'jihadist' || placed))
    return { confidence: 0.85, because: 'nationality' };
  if (spoken && (phrase.pointing || phrase.partOf)) return { confidence: 0.8, because: 'antecedent' };
  if (phrase.partOf && holds(sentence, 'person', 'foreign')) return { confidence: 0.75, because: 'foreign' };
  if ((phrase.head === 'jihadist' && travel) || leaveSoon(sentence, attached.to))
    return { confidence: 0.8, because: 'travel' };
  const away = holds(sentence, 'abroad') || holds(sentence, 'v', 'returned') || countsCountries(sentence);
  if (away && !killed) return { confidence: 0.75, because: 'travel' };
  if (isOfWorldwideGroup(judged)) return { confidence: 0.7, because: 'group' };
  return spoken && !killed ? { confidence: 0.7, because: 'topic' } : undefined;
}

/** What may be said of people who went to fight. */
const ACTS = ['travelled', 'returned', 'active', 'detained', 'profiles', 'killed', 'other'];

/** Signs that people fight: words of fighting, of fighters or of armed groups in their sentence. */
const speaksOfFighting = (sentence: Sentence): boolean =>
  ['fighting', 'group', 'strong', 'jihadist', 'fighter'].some((sign) => holds(sentence, sign));

/** Where hardly anyone went but to fight, as far as news about travellers goes. */
const CALIPHATE = new Set(['SY', 'IQ']);

/** "Half of the Danes who travelled to Syria", "700 Russian women have returned from Iraq": who went where the caliphate was. */
function wentToCaliphate({ sentence, phrase, attached }: Judged): boolean {
  const origins = [...phrase.nationals, ...attached.origins, ...homesNamed(sentence)];
  return (
    (origins.length > 0 || phrase.regional || attached.regional) &&
    !origins.some(isConflict) &&
    ((holds(sentence, 'v', 'travelled') &&
      sharedPlaces(sentence, 0, sentence.tokens.length).some((code) => CALIPHATE.has(code))) ||
      (holds(sentence, 'v', 'returned') && battlegrounds(sentence).some((code) => CALIPHATE.has(code))))
  );
}

/** How soon, in the same clause, a verb must follow people of whom nothing else is said ("900 people who left"). */
const SOON = 18;

function goSoon({ sentence, phrase, attached }: Judged): boolean {
  const goes = (at: number): boolean =>
    ['travelled', 'active'].includes(hitAt(sentence.tokens, at, 'v')?.value ?? '');
  for (let at = attached.to; at < attached.to + SOON && sentence.tokens[at]?.kind !== 'mark'; at++)
    if (goes(at)) return true;
  // or stand just before them: "уехали 1200 человек"
  return [2, 3, 4].some((back) => goes(phrase.from - back));
}

/** Whether people are named by countries at war only, and are in them or nowhere else. */
function isLocal(judged: Judged): boolean {
  const { nationals } = judged.phrase;
  const away = homes(judged);
  return (
    nationals.length > 0 &&
    nationals.every((code) => isConflict(code)) &&
    (nationals.every((code) => judged.attached.destinations.includes(code)) ||
      (nationals.every(isBattleground) && away.length === 0))
  );
}

/** People, citizens, Tunisians: ours when the sentence says that they went to fight. */
function judgePeople(judged: Judged): Verdict | undefined {
  const { sentence, phrase, attached, spoken } = judged;
  if (phrase.unknown || holds(sentence, 'victims')) return undefined;
  if (spoken && (phrase.pointing || attached.count || attached.destinations.length > 0))
    return { confidence: 0.8, because: 'antecedent' };
  const named =
    phrase.head === 'national' ||
    phrase.foreign ||
    phrase.nationals.length > 0 ||
    phrase.regional ||
    phrase.owned;
  const placed =
    attached.count !== undefined ||
    attached.origins.length > 0 ||
    attached.regional ||
    phrase.partOf ||
    holds(sentence, 'abroad') ||
    (holds(sentence, 'v', 'returned') && battlegrounds(sentence).length > 0);
  const acts = ACTS.filter((act) => holds(sentence, 'v', act));
  if (!(named || placed || (acts.includes('travelled') && (spoken || goSoon(judged))))) return undefined;
  if (!(spoken || speaksOfFighting(sentence) || wentToCaliphate(judged))) return undefined;
  // "33,000 foreigners from 102 countries with IS": a headline needs no verb
  const told = phrase.foreign && (phrase.partOf || attached.count !== undefined);
  if (acts.length === 0 && !told) return undefined;
  if (acts.length > 0 && acts.every((act) => act === 'killed')) return undefined;
  return isLocal(judged) ? undefined : { confidence: 0.75, because: 'fights' };
}

/** Decides whether a noun phrase means foreign fighters; undefined when it does not. */
export function judge(
  sentence: Sentence,
  phrase: NounPhrase,
  attached: Attached,
  before: Antecedent,
): Verdict | undefined {
  if (phrase.head === 'strong') return { confidence: 0.9, because: 'strong' };
  const judged: Judged = { sentence, phrase, attached, spoken: before.topic };
  return phrase.head === 'person' || phrase.head === 'national' ? judgePeople(judged) : judgeFighters(judged);
}
