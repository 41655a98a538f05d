import ar from '../../../assets/lexicon/figures/ar.json' with { type: 'json' };
import countries from '../../../assets/lexicon/figures/countries.json' with { type: 'json' };
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
import type { CountryNames } from './countries.ts';
import type { LexiconData } from './grammar.ts';

/** The words of each language, as they are written. What ships is worked out from them: see `packedlexicons.ts`. */
export const LEXICONS: Readonly<Record<string, LexiconData>> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  vi,
  zh,
};

/** The names of countries in each language, as `scripts/gate.ts` writes them down. */
export const COUNTRY_NAMES: CountryNames = countries;
