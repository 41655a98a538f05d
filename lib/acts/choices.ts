import type { CardAct } from '../model/act.ts';
import { CITATION_FORMATS, type CitationFormat } from '../model/citation.ts';
import type { Chosen } from '../settings/change.ts';
import type { MarkStyle, Settings } from '../settings/settings.ts';
import { withSite } from '../settings/siterules.ts';
import type { UntilRestart } from '../settings/untilrestart.ts';

const plus = (list: readonly string[], value: string): string[] => [...new Set([...list, value])].sort();
const minus = (list: readonly string[], value: string): string[] => list.filter((one) => one !== value);

/** What is chosen after an act of a card; the very same where the act chooses nothing. */
export function chosenAfter(chosen: Chosen, { act, value }: CardAct): Chosen {
  const { settings, untilRestart } = chosen;
  const choose = (change: Partial<Settings>): Chosen => ({ ...chosen, settings: { ...settings, ...change } });
  const forNow = (change: Partial<UntilRestart>): UntilRestart => ({ ...untilRestart, ...change });
  switch (act) {
    case 'quiet':
      return choose({ quietTopics: plus(settings.quietTopics, value) });
    case 'quietForNow':
      return { settings, untilRestart: forNow({ topics: plus(untilRestart.topics, value) }) };
    case 'loud':
      return {
        ...choose({ quietTopics: minus(settings.quietTopics, value) }),
        untilRestart: forNow({ topics: minus(untilRestart.topics, value) }),
      };
    case 'siteOff':
      return choose({ sites: withSite(settings.sites, value, false) });
    case 'siteOffForNow':
      return { settings, untilRestart: forNow({ sites: plus(untilRestart.sites, value) }) };
    case 'siteOn':
      return {
        ...choose({ sites: withSite(settings.sites, value, true) }),
        untilRestart: forNow({ sites: minus(untilRestart.sites, value) }),
      };
    case 'marks':
      return isStyle(value) ? choose({ marks: { ...settings.marks, style: value } }) : chosen;
    case 'format':
      return isFormat(value) ? choose({ citation: value }) : chosen;
    case 'cite':
    case 'openFact':
    case 'openTopic':
      return chosen;
  }
}

/** The act that takes one back; undefined where there is nothing to take back. */
export function undoOf({ act, value }: CardAct, { settings }: Chosen): CardAct | undefined {
  switch (act) {
    case 'quiet':
    case 'quietForNow':
      return { act: 'loud', value };
    case 'siteOff':
    case 'siteOffForNow':
      return { act: 'siteOn', value };
    case 'marks':
      return { act, value: settings.marks.style };
    case 'format':
      return { act, value: settings.citation };
    case 'loud':
    case 'siteOn':
    case 'cite':
    case 'openFact':
    case 'openTopic':
      return undefined;
  }
}

const isStyle = (value: string): value is MarkStyle => value === 'quiet' || value === 'strong';
const isFormat = (value: string): value is CitationFormat => CITATION_FORMATS.some((one) => one === value);
