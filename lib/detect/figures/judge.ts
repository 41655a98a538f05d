import { isConflict } from './countries.ts';
import type { Antecedent } from './figure.ts';
import type { Attached } from './attached.ts';
import type { NounPhrase } from './nounphrase.ts';
import type { Sentence } from './sentence.ts';
import { holds, tellsOfTravel } from './topic.ts';

/** Why a counted noun phrase is taken for foreign fighters, and how sure that is. */
export interface Verdict {
  confidence: number;
  because: string;
}

/** Signs of coming from elsewhere that stand at the noun itself. */
function ownSign(phrase: NounPhrase, attached: Attached): string | undefined {
  if (phrase.foreign) return 'foreign';
  if (attached.abroad) return 'abroad';
  if (attached.count) return 'origin-count';
  if (attached.origins.length > 0 || attached.regional) return 'origin';
  if (phrase.regional) return 'regional';
  const abroad = phrase.nationals.some((code) => !attached.destinations.includes(code));
  return abroad ? 'nationality' : undefined;
}

/** Fighters, militants, jihadists: ours when something says that they went abroad. */
function judgeFighters(
  sentence: Sentence,
  phrase: NounPhrase,
  attached: Attached,
  before: Antecedent,
): Verdict | undefined {
  if (phrase.unknown && !phrase.foreign) return undefined;
  const sign = ownSign(phrase, attached);
  const weak = sign === 'origin' || sign === 'nationality';
  if (
    sign !== undefined &&
    !(
      weak &&
      phrase.head === 'fighter' &&
      !tellsOfTravel(sentence) &&
      !holds(sentence, 'cue') &&
      !before.topic
    )
  )
    return { confidence: 0.9, because: sign };
  if (before.topic && (phrase.pointing || phrase.partOf)) return { confidence: 0.8, because: 'antecedent' };
  if (phrase.partOf && holds(sentence, 'person', 'foreign')) return { confidence: 0.75, because: 'foreign' };
  const away = holds(sentence, 'abroad') || holds(sentence, 'v', 'returned');
  if (phrase.head === 'jihadist' && (away || holds(sentence, 'v', 'travelled')))
    return { confidence: 0.8, because: 'travel' };
  if (away && tellsOfTravel(sentence) && !holds(sentence, 'v', 'killed'))
    return { confidence: 0.75, because: 'travel' };
  return before.topic && !holds(sentence, 'v', 'killed') ? { confidence: 0.7, because: 'topic' } : undefined;
}

/** People, citizens, Tunisians: ours when the sentence says that they went to fight. */
function judgePeople(
  sentence: Sentence,
  phrase: NounPhrase,
  attached: Attached,
  before: Antecedent,
): Verdict | undefined {
  if (phrase.unknown || holds(sentence, 'abandon')) return undefined;
  if (before.topic && (phrase.pointing || attached.count || attached.destinations.length > 0))
    return { confidence: 0.8, because: 'antecedent' };
  const cue = before.topic || holds(sentence, 'cue');
  const acts = ['travelled', 'returned', 'active', 'detained', 'profiles'].some((v) =>
    holds(sentence, 'v', v),
  );
  const named =
    phrase.head === 'national' || phrase.foreign || phrase.nationals.length > 0 || phrase.regional;
  const placed = attached.count !== undefined || attached.origins.length > 0 || phrase.partOf;
  if (!cue || !acts || !(named || placed || holds(sentence, 'v', 'travelled'))) return undefined;
  if (
    phrase.nationals.length > 0 &&
    phrase.nationals.every((code) => isConflict(code) && attached.destinations.includes(code))
  )
    return undefined;
  return { confidence: 0.75, because: 'fights' };
}

/** Decides whether a counted noun phrase is about foreign fighters; undefined when it is not. */
export function judge(
  sentence: Sentence,
  phrase: NounPhrase,
  attached: Attached,
  before: Antecedent,
): Verdict | undefined {
  if (phrase.head === 'strong') return { confidence: 0.9, because: 'strong' };
  if (phrase.head === 'person' || phrase.head === 'national')
    return judgePeople(sentence, phrase, attached, before);
  return judgeFighters(sentence, phrase, attached, before);
}
