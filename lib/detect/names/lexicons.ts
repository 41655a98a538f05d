import ar from '../../../assets/lexicon/names/ar.json' with { type: 'json' };
import ca from '../../../assets/lexicon/names/ca.json' with { type: 'json' };
import cs from '../../../assets/lexicon/names/cs.json' with { type: 'json' };
import da from '../../../assets/lexicon/names/da.json' with { type: 'json' };
import de from '../../../assets/lexicon/names/de.json' with { type: 'json' };
import el from '../../../assets/lexicon/names/el.json' with { type: 'json' };
import en from '../../../assets/lexicon/names/en.json' with { type: 'json' };
import es from '../../../assets/lexicon/names/es.json' with { type: 'json' };
import fa from '../../../assets/lexicon/names/fa.json' with { type: 'json' };
import fi from '../../../assets/lexicon/names/fi.json' with { type: 'json' };
import fr from '../../../assets/lexicon/names/fr.json' with { type: 'json' };
import gl from '../../../assets/lexicon/names/gl.json' with { type: 'json' };
import he from '../../../assets/lexicon/names/he.json' with { type: 'json' };
import hi from '../../../assets/lexicon/names/hi.json' with { type: 'json' };
import hr from '../../../assets/lexicon/names/hr.json' with { type: 'json' };
import hu from '../../../assets/lexicon/names/hu.json' with { type: 'json' };
import id from '../../../assets/lexicon/names/id.json' with { type: 'json' };
import it from '../../../assets/lexicon/names/it.json' with { type: 'json' };
import ja from '../../../assets/lexicon/names/ja.json' with { type: 'json' };
import ko from '../../../assets/lexicon/names/ko.json' with { type: 'json' };
import lt from '../../../assets/lexicon/names/lt.json' with { type: 'json' };
import mul from '../../../assets/lexicon/names/mul.json' with { type: 'json' };
import nb from '../../../assets/lexicon/names/nb.json' with { type: 'json' };
import nl from '../../../assets/lexicon/names/nl.json' with { type: 'json' };
import pl from '../../../assets/lexicon/names/pl.json' with { type: 'json' };
import pt from '../../../assets/lexicon/names/pt.json' with { type: 'json' };
import ro from '../../../assets/lexicon/names/ro.json' with { type: 'json' };
import ru from '../../../assets/lexicon/names/ru.json' with { type: 'json' };
import sk from '../../../assets/lexicon/names/sk.json' with { type: 'json' };
import sr from '../../../assets/lexicon/names/sr.json' with { type: 'json' };
import sv from '../../../assets/lexicon/names/sv.json' with { type: 'json' };
import tr from '../../../assets/lexicon/names/tr.json' with { type: 'json' };
import uk from '../../../assets/lexicon/names/uk.json' with { type: 'json' };
import vi from '../../../assets/lexicon/names/vi.json' with { type: 'json' };
import zh from '../../../assets/lexicon/names/zh.json' with { type: 'json' };

/**
 * The names of one language, as data. In a name, `*` stands for the endings of the word before it (in a name of one
 * word those of `endings`, else any short one), `{un}` for the organisation's name with what joins it, or nothing, and
 * `{sz}` for either letter. A last `>` lets a place follow ("for Yemen"). Signs before a name say when it counts:
 * `@` only in this language, `=` only as it is written, `?` only where the paragraph speaks of the organisation,
 * `~` unless something speaks against it, `+` only beside the organisation's name.
 */
export interface NameLexicon {
  /** The language's own code first, then those that share its names; none where names are everybody's. */
  langs: string[];
  endings?: string;
  /** What may stand between the organisation's name and a body's. */
  pre?: string[];
  /** What may stand between a body's name and the organisation's. */
  post?: string[];
  /** Prepositions before the place of a mission or an envoy; those after `/` only before a mission's. */
  place?: string;
  /** A pattern of what rapporteurs report on, with its preposition ("on torture"). */
  mandate?: string;
  /** What a place may look like between the organisation's name and an envoy's. */
  gap?: string;
  /** Patterns of words that speak of the organisation, and of neighbours that make a body somebody else's. */
  cue?: string;
  notBefore?: string;
  notAfter?: string;
  /** By topic below the UN, and for `un` and `interpol` themselves: names parted by `|`. */
  names: Partial<Record<string, string>>;
}

/** The names of every language; a lexicon is known by its place here. */
export const LEXICONS: readonly NameLexicon[] = [
  mul,
  en,
  fr,
  es,
  pt,
  it,
  ro,
  de,
  nl,
  sv,
  da,
  nb,
  fi,
  pl,
  cs,
  sk,
  hr,
  sr,
  ru,
  uk,
  lt,
  tr,
  ar,
  fa,
  hi,
  id,
  vi,
  zh,
  ja,
  ko,
  ca,
  hu,
  el,
  he,
  gl,
];
