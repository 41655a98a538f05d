import type { DetectionReason } from '../../model/mention.ts';
import { rootOf } from '../../model/mention.ts';
import type { NameForm } from './lexicon.ts';

/** A form found in a text, before it is judged. */
export interface Candidate {
  form: NameForm;
  from: number;
  to: number;
}

/** What is known of the text around, gathered once. */
export interface Surroundings {
  text: string;
  lang: string;
  /** Whether an unmistakable name of the organisation stands in the text. */
  speaksOfUn: boolean;
}

export interface Judgement {
  confidence: number;
  reasons: DetectionReason[];
}

const SURE = 0.98;
const LIKELY = 0.85;
const USUAL = 0.7;
const REJECTED = 0.1;

/** Languages in which "un" is an article, and "UN" in capitals therefore the same article. */
const UN_IS_ARTICLE: ReadonlySet<string> = new Set([
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
]);

const MUSIC =
  /\b(band|album|albums|song|songs|tour|gig|concert|setlist|indie|post-punk|frontman|guitarist|drummer|vinyl|Paul Banks|Daniel Kessler|Sam Fogarino|Matador)\b/gi;
const POLICE =
  /\b(police|notice|notices|wanted|fugitives?|arrest(ed|s)?|extradit\w+|crime|criminals?|member countries|secretary general|terroris\w+|databases?)\b/i;
const MUSIC_WORDS = 2;

/** Security councils and assemblies of states, parties and universities. */
const ANOTHER_BODY =
  /(\b(National|Supreme|State|Federal|Regional|Party|university|student|annual|shareholders?'?)|\b(Russia|Iran|Iraq|Turkey|Ukraine|Pakistan|Israel|Ireland|Scotland|Synod|Church|Kurdistan|NATO|OAS|Commonwealth|ASEAN)n?('s)?)\s+$/i;
/** A paragraph on another state's security council. */
const ANOTHER_STATE = /\b(Kremlin|Putin|Medvedev|Patrushev|Shoigu|National Security|Supreme National)\b/;
const CUE =
  /\b(resolutions?|veto|Ban Ki-moon|Guterres|Kofi Annan|permanent members?|peacekeep\w+|presidential statement|member states)\b/i;
/** "UN 1203", "UN 38.3", "UN/1203", "UN Regulation No. 155", "UN R155". */
const TECHNICAL = /^([A-Z]\.|\s?(No\.?\s?)?\d{4}\b|\s?\d{2}\.\d|\/\d|\s?R\d|\s(Regulation|number)\s)/;
const PERSON_BEFORE = /\bJong[- ]$/i;

/** How sure it is that a form found is the name it may be, and why. */
export function judge({ form, from, to }: Candidate, around: Surroundings): Judgement {
  const { text, lang } = around;
  const [before, after] = [text.slice(Math.max(0, from - 40), from), text.slice(to, to + 20)];
  const written = text.slice(from, to);
  if (rootOf(form.topic) === 'interpol') return judgeInterpol(text);
  if (form.isAcronym && written !== form.form) return rejected('case', written);
  if (!form.isAcronym && isLowerCase(written)) return rejected('case', written);
  if (form.topic === 'un' && PERSON_BEFORE.test(before)) return rejected('person', before.trim());
  if (form.isAcronym && form.topic === 'un') {
    if (UN_IS_ARTICLE.has(lang)) return rejected('article', lang);
    if (TECHNICAL.test(after)) return rejected('technical', after.trim());
  }
  if (form.topic === 'un/who' && form.isAcronym && isLoud(text)) return rejected('headline', written);
  if (!form.needsCue && !form.isUsual) return accepted(SURE, 'name', form.form);
  if (ANOTHER_BODY.test(before)) return rejected('anotherBody', before.trim());
  if (form.isUsual && !ANOTHER_STATE.test(text)) return accepted(USUAL, 'usual', form.form);
  if (around.speaksOfUn || CUE.test(text)) return accepted(LIKELY, 'cue', form.form);
  return rejected('noCue', form.form);
}

function judgeInterpol(text: string): Judgement {
  const music = new Set([...text.matchAll(MUSIC)].map(([word]) => word.toLowerCase()));
  if (music.size >= MUSIC_WORDS && !POLICE.test(text)) return rejected('music', [...music].join(', '));
  return accepted(SURE, 'name', 'Interpol');
}

const isLowerCase = (text: string): boolean => text === text.toLowerCase() && text !== text.toUpperCase();

/** Whether a text is all in capitals, as headlines may be: acronyms cannot be told from words there. */
const isLoud = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}.*\p{Lu}{3}/u.test(text);

const accepted = (confidence: number, code: string, detail: string): Judgement => ({
  confidence,
  reasons: [{ code, detail }],
});

const rejected = (code: string, detail: string): Judgement => accepted(REJECTED, code, detail);
