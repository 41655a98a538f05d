import ar from '../../../assets/lexicon/figures/ar.json' with { type: 'json' };
import de from '../../../assets/lexicon/figures/de.json' with { type: 'json' };
import en from '../../../assets/lexicon/figures/en.json' with { type: 'json' };
import es from '../../../assets/lexicon/figures/es.json' with { type: 'json' };
import fa from '../../../assets/lexicon/figures/fa.json' with { type: 'json' };
import fr from '../../../assets/lexicon/figures/fr.json' with { type: 'json' };
import id from '../../../assets/lexicon/figures/id.json' with { type: 'json' };
import it from '../../../assets/lexicon/figures/it.json' with { type: 'json' };
import ja from '../../../assets/lexicon/figures/ja.json' with { type: 'json' };
import ko from '../../../assets/lexicon/figures/ko.json' with { type: 'json' };
import nl from '../../../assets/lexicon/figures/nl.json' with { type: 'json' };
import pl from '../../../assets/lexicon/figures/pl.json' with { type: 'json' };
import pt from '../../../assets/lexicon/figures/pt.json' with { type: 'json' };
import ru from '../../../assets/lexicon/figures/ru.json' with { type: 'json' };
import tr from '../../../assets/lexicon/figures/tr.json' with { type: 'json' };
import uk from '../../../assets/lexicon/figures/uk.json' with { type: 'json' };
import vi from '../../../assets/lexicon/figures/vi.json' with { type: 'json' };
import zh from '../../../assets/lexicon/figures/zh.json' with { type: 'json' };
import { compile, type Grammar, type LexiconData } from './grammar.ts';

const LEXICONS = new Map(
  ([ar, de, en, es, fa, fr, id, it, ja, ko, nl, pl, pt, ru, tr, uk, vi, zh] as LexiconData[]).map((data) => [
    data.lang,
    data,
  ]),
);
const compiled = new Map<string, Grammar>();
const gates = new Map<string, RegExp>();

/** The scripts that say which language a text may be in when nothing else does. */
const BY_SCRIPT: [RegExp, string][] = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[\uac00-\ud7af]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[پچژگ]/, 'fa'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[іїєґ]/i, 'uk'],
  [/[а-я]/i, 'ru'],
];
/** Little words that only one of the Latin languages here uses often. */
const LITTLE: [RegExp, string][] = [
  [/ (?:the|of|from|have|were) /gi, 'en'],
  [/ (?:les|des|dans|ont|est|une|du|pour) /gi, 'fr'],
  [/ (?:los|las|del|el|han|más|y) /gi, 'es'],
  [/ (?:der|die|und|aus|nach|sind|den|im) /gi, 'de'],
  [/ (?:gli|di|che|sono|della|dei|nel) /gi, 'it'],
  [/ (?:os|dos|em|mais|são|uma|na|do) /gi, 'pt'],
  [/ (?:het|een|van|naar|zijn|uit) /gi, 'nl'],
  [/ (?:yang|dari|di|telah|dan|orang) /gi, 'id'],
  [/ (?:bir|ve|için|olan|ile) /gi, 'tr'],
  [/ (?:người|và|của|đã|từ|nước) /gi, 'vi'],
  [/ (?:się|nie|jest|oraz|około|do|w|z) /gi, 'pl'],
];

function guess(text: string): string {
  const sample = text.slice(0, 600);
  for (const [script, lang] of BY_SCRIPT) if (script.test(sample)) return lang;
  let best = 'en';
  let most = 0;
  for (const [words, lang] of LITTLE) {
    const found = sample.match(words)?.length ?? 0;
    if (found > most) {
      most = found;
      best = lang;
    }
  }
  return best;
}

/** The language whose grammar reads this text: its tag, unless that is unknown or its script is another's. */
export function languageFor(text: string, tag: string): string {
  const lang = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  if (!LEXICONS.has(lang)) return lang === '' || lang === 'und' ? guess(text) : '';
  const latin = /^(?:en|fr|es|de|it|pt|nl|id|tr|vi|pl)$/.test(lang);
  const sample = text.slice(0, 200);
  return latin && !/[a-z]/i.test(sample) ? guess(text) : lang;
}

/** The words without one of which a block in this language holds no figure; undefined for languages not known. */
export function gateOf(lang: string): RegExp | undefined {
  const known = gates.get(lang);
  const data = LEXICONS.get(lang);
  if (known || !data) return known;
  const gate = new RegExp(data.cues, 'iu');
  gates.set(lang, gate);
  return gate;
}

/** The compiled grammar of a language, made when first needed. */
export function grammarOf(lang: string): Grammar | undefined {
  const known = compiled.get(lang);
  const data = LEXICONS.get(lang);
  if (known || !data) return known;
  const grammar = compile(data);
  compiled.set(lang, grammar);
  return grammar;
}
