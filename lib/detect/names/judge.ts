import type { DetectionReason } from '../../model/mention.ts';
import type { Candidate } from './candidates.ts';
import type { NameForm } from './namelist.ts';
import { LEXICONS } from './lexicons.ts';
import {
  besideLookAlike,
  isBesideBand,
  isPersonsName,
  isPronoun,
  isTechnicalCode,
  isWeapon,
} from './lookalikes.ts';
import type { Surroundings } from './surroundings.ts';

/** How sure it is that a place of a text is the name it may be, and why. */
export interface Judgement {
  form: NameForm;
  confidence: number;
  reasons: DetectionReason[];
}

const SURE = 0.98;
const LIKELY = 0.85;
const USUAL = 0.7;
const REJECTED = 0.1;

/** Languages in which "un" is an article, "and" or flour, and "UN" in capitals therefore the same word, or an exam (id). */
const UN_IS_A_WORD: ReadonlySet<string> = new Set([
  'fr',
  'es',
  'it',
  'ca',
  'gl',
  'oc',
  'ro',
  'lv',
  'eu',
  'ast',
  'tr',
  'id',
]);

const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();

/** Whether a form can be what is written here at all: its language (ONU is the same in six), its capitals. */
export function mayBe(
  { form, exact, ownLanguage, lexicon }: NameForm,
  written: string,
  lang: string,
): boolean {
  if (ownLanguage && !isOf(lexicon, lang) && !(lang === '' && form === 'ONU')) return false;
  if (!exact) return true;
  const plain = form.replaceAll('*', '').replaceAll('{un}', '');
  return plain === form ? written === form : written.startsWith(plain.slice(0, 2));
}

/** Whether a lexicon's names are those of a language; names of no language of their own count everywhere. */
function isOf(lexicon: number, lang: string): boolean {
  const langs = LEXICONS[lexicon]?.langs ?? [];
  return langs.length === 0 || langs.includes(lang);
}

/** Judges a place of a text as the likeliest of the forms it may be. */
export function judge(candidate: Candidate, around: Surroundings): Judgement {
  let best: Judgement | undefined;
  for (const form of candidate.forms) {
    const judgement = judgeAs(form, candidate, around);
    if (best === undefined || judgement.confidence > best.confidence) best = judgement;
  }
  if (best === undefined) throw new RangeError('A candidate has at least one form.');
  return best;
}

function judgeAs(form: NameForm, candidate: Candidate, around: Surroundings): Judgement {
  const judged = (confidence: number, code: string, detail = form.form): Judgement => ({
    form,
    confidence,
    reasons: [{ code, detail }],
  });
  const against = rejection(form, candidate, around);
  if (against !== undefined) return judged(REJECTED, against);
  if (candidate.joined) return judged(SURE, 'joined');
  const isBody = form.topic.startsWith('un/');
  if (isBody && besideLookAlike(form, candidate, around)) return judged(REJECTED, 'anotherBody');
  const need = isBody && isSmall(form, candidate, around) ? 'cue' : form.need;
  if (need === 'nothing') return judged(SURE, 'name');
  if (!isSpokenHere(form.lexicon, around)) return judged(REJECTED, 'language');
  if (around.speaksOfUn || (isBody && around.speaksOf('people'))) return judged(LIKELY, 'cue');
  if (need === 'usual')
    return around.speaksOf('otherStates') ? judged(REJECTED, 'anotherState') : judged(USUAL, 'usual');
  if (around.isAbout(form.topic)) return judged(USUAL, 'subject');
  return form.topic === 'un/security-council' && around.holdsCue(form.lexicon)
    ? judged(USUAL, 'cue')
    : judged(REJECTED, 'noCue');
}

/** Whether names of a lexicon that others share are to be expected in the paragraph. */
function isSpokenHere(lexicon: number, { lang, guess }: Surroundings): boolean {
  return (lang === '' && guess === '') || isOf(lexicon, lang) || isOf(lexicon, guess);
}

/** Whether a body's name that has capitals is written without: then it may be anybody's council. */
function isSmall(form: NameForm, { from, to }: Candidate, { text }: Surroundings): boolean {
  const written = text.slice(from, to);
  return (
    form.form.includes(' ') &&
    hasCase(written) &&
    written === written.toLowerCase() &&
    form.form !== form.form.toLowerCase()
  );
}

/** What speaks against a form whatever else the paragraph says. */
function rejection(
  form: NameForm,
  { from, to, joined }: Candidate,
  around: Surroundings,
): string | undefined {
  const { text } = around;
  if (isAddress(text, from, to)) return 'address';
  if (form.topic === 'interpol')
    return isBesideBand(text, from, to) || around.isAboutWorks ? 'work' : undefined;
  if (form.topic !== 'un') return !joined && isPronoun(form, text.slice(to), around) ? 'pronoun' : undefined;
  if (isPersonsName(text, from)) return 'person';
  if (isWeapon(form.form, text.slice(to))) return 'weapon';
  if (form.exact && isTechnicalCode(text, from, to)) return 'technicalCode';
  if (/^U\.?\s?N/.test(form.form) && isWord(around)) return 'article';
  if (/^ONU$|^Onu$/.test(form.form) && around.speaksOf('telecom')) return 'telecom';
  if (/^U[Nn][Oo]$/.test(form.form) && around.speaksOf('play')) return 'play';
  return form.form === 'PBB' && around.speaksOf('tax') ? 'tax' : undefined;
}

/** Whether "UN" may be a word of the language in capitals. */
function isWord({ lang, guess }: Surroundings): boolean {
  return UN_IS_A_WORD.has(lang) || UN_IS_A_WORD.has(guess);
}

/** Part of a web address, a handle in one, or a file's path. */
const isAddress = (text: string, from: number, to: number): boolean =>
  /[./@\\_]$/.test(text.slice(Math.max(0, from - 1), from)) ||
  /^(?:\.[a-z]{2}|[@_])/.test(text.slice(to, to + 3));
