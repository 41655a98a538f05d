import type { Words } from '../i18n/words.ts';
import { CITATION_FORMATS } from '../model/citation.ts';
import type { MenuGroup, MenuItem } from '../model/card.ts';
import type { TopicId } from '../model/mention.ts';
import type { Settings } from '../settings/settings.ts';

/** What a card is about, and where. */
export interface MenuPlace {
  topic: TopicId;
  /** The topic's name in the reader's language. */
  name: string;
  /** Host of the page; '' for files. */
  site: string;
}

/** What a reader can choose in a card's menu, in groups. */
export function menuFor({ topic, name, site }: MenuPlace, settings: Settings, words: Words): MenuGroup[] {
  const item = (act: 'openTopic' | 'quiet' | 'quietForNow', value: string): MenuItem => ({
    act,
    value,
    label: words.say(`menu.${act}`, { topic: name }),
  });
  const ofSite = (act: 'siteOff' | 'siteOffForNow'): MenuItem => ({
    act,
    value: site,
    label: words.say(`menu.${act}`, { site }),
  });
  const styles = (['quiet', 'strong'] as const).map((style): MenuItem => ({
    act: 'marks',
    value: style,
    label: words.say('menu.style', { style }),
    isChosen: settings.marks.style === style,
  }));
  const formats = CITATION_FORMATS.map((format): MenuItem => ({
    act: 'format',
    value: format,
    label: words.say(`format.${format}`),
    isChosen: settings.citation === format,
  }));
  return [
    { items: [item('openTopic', topic)] },
    { items: [item('quiet', topic), item('quietForNow', topic)] },
    ...(site === '' ? [] : [{ items: [ofSite('siteOff'), ofSite('siteOffForNow')] }]),
    { label: words.say('menu.marks'), items: styles },
    { label: words.say('menu.format'), items: formats },
  ];
}
