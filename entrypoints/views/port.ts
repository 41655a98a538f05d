import type { BrowsePort } from '../../components/browse/port.ts';
import { chosenAfter } from '../../lib/acts/choices.ts';
import { hrefOf } from '../../lib/browse/routes.ts';
import { base } from '../../lib/facts/bundle.ts';
import { createFactSearch } from '../../lib/facts/search.ts';
import { sendToBackground, sendToFrame } from '../../lib/messages/send.ts';
import type { CardAct } from '../../lib/model/act.ts';
import type { PartialDate } from '../../lib/model/date.ts';
import { LONGEST_LOOKUP } from '../../lib/model/lookup.ts';
import {
  canOpenPanel,
  factsAddress,
  hasSettings,
  openFacts,
  openPanel,
  openSettings,
  ownVersion,
} from '../../lib/platform/places.ts';
import { reloadTab } from '../../lib/platform/tab.ts';
import { readTab } from '../../lib/platform/tabstate.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { changeChosen, updateSettings } from '../../lib/settings/change.ts';
import type { Place } from './place.ts';

const library: BrowsePort['library'] = { base, search: createFactSearch(base.facts, base.topics) };

const choose = (change: (settings: Settings) => Settings): void => void updateSettings(change);

/** Chooses what a card's menu offers too. */
const press = (chosen: CardAct): void => void changeChosen((before) => chosenAfter(before, chosen));

/** The port to a tab, through the background's record of it and messages to its frames, from one of our windows. */
export function portTo(tabId: number | undefined, { kind }: Place): BrowsePort {
  const inTab = (act: (id: number) => void) => () => {
    if (tabId !== undefined) act(tabId);
  };
  const closeAfter = (opened: Promise<unknown>): void =>
    void opened.then(() => kind === 'popup' && window.close());
  return {
    library,
    version: ownVersion(),
    show: ({ frameId, id }) => {
      if (tabId === undefined) return;
      void sendToFrame(tabId, frameId, 'mention/show', { id }).then(
        // A mention that the page has taken away meanwhile leaves the list as soon as the page is read again.
        ({ shown }) => shown && kind === 'popup' && window.close(),
        () => undefined,
      );
    },
    setSite: (host, on) => press({ act: on ? 'siteOn' : 'siteOff', value: host }),
    pauseSite: (host) => press({ act: 'siteOffForNow', value: host }),
    setTopic: (root, on) =>
      choose((settings) => ({ ...settings, topics: { ...settings.topics, [root]: on } })),
    setCitation: (citation) => choose((settings) => ({ ...settings, citation })),
    setPageDate: (date) => tabId !== undefined && void setDate(tabId, date),
    goOn: inTab((id) => void goOn(id)),
    reload: inTab((id) => void reloadTab(id)),
    lookUp: async (text) =>
      (await sendToBackground('text/look-up', { text: text.slice(0, LONGEST_LOOKUP) })).found,
    linkTo: (route) => factsAddress(hrefOf(route)),
    ...(hasSettings() ? { openSettings: () => closeAfter(openSettings()) } : {}),
    ...(kind === 'page' ? {} : { openFullPage: () => closeAfter(openFacts(location.hash, tabId)) }),
    ...(kind === 'popup' && canOpenPanel() ? { openPanel: () => closeAfter(openPanel()) } : {}),
  };
}

/** Lets every frame that has stopped by itself go on; each reports when it has. */
async function goOn(tabId: number): Promise<void> {
  for (const { frameId, report } of (await readTab(tabId)).frames) {
    if (report.state.kind === 'paused')
      void sendToFrame(tabId, frameId, 'frame/continue', {}).catch(() => undefined);
  }
}

/** Tells every frame of a tab of what date the page is; each reports when it knows. */
async function setDate(tabId: number, date: PartialDate | undefined): Promise<void> {
  const request = date === undefined ? {} : { date };
  for (const { frameId } of (await readTab(tabId)).frames)
    void sendToFrame(tabId, frameId, 'page/date', request).catch(() => undefined);
}
