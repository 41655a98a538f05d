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

const LEXICONS: ReadonlyMap<string, LexiconData> = new Map(
  ([ar, de, en, es, fa, fr, id, it, ja, ko, nl, pl, pt, ru, tr, uk, vi, zh] as LexiconData[]).map((data) => [
    data.lang,
    data,
  ]),
);
const compiled = new Map<string, Grammar>();

/** The languages that have a grammar. */
export const LANGUAGES: readonly string[] = [...LEXICONS.keys()];

/** The words of a language. */
export const lexiconOf = (lang: string): LexiconData | undefined => LEXICONS.get(lang);

/** The compiled grammar of a language, made when first needed. */
export function grammarOf(lang: string): Grammar | undefined {
  const known = compiled.get(lang);
  const data = LEXICONS.get(lang);
  if (known !== undefined || data === undefined) return known;
  const grammar = compile(data);
  compiled.set(lang, grammar);
  return grammar;
}
