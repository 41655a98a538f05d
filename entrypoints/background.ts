import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { CARD_STYLE, cardFor, doFor } from '../lib/acts/cards.ts';
import { hrefOf } from '../lib/browse/routes.ts';
import { placeFor, suggestFacts } from '../lib/browse/suggest.ts';
import { readMentions } from '../lib/detect/detect.ts';
import { lookUp } from '../lib/detect/lookup.ts';
import { base } from '../lib/facts/bundle.ts';
import { createFactSearch } from '../lib/facts/search.ts';
import { speak } from '../lib/i18n/speak.ts';
import type { Words } from '../lib/i18n/words.ts';
import { isEmptyRequest } from '../lib/messages/guards.ts';
import { onGone } from '../lib/messages/leave.ts';
import { type Sender, receive } from '../lib/messages/receive.ts';
import {
  isActRequest,
  isCardSubject,
  isFrameReport,
  isLookUpRequest,
  isReadRequest,
  isTabRequest,
} from '../lib/messages/schemas.ts';
import { sendToFrame, sendToTab } from '../lib/messages/send.ts';
import { openFirst, stepThrough } from '../lib/messages/step.ts';
import { LONGEST_LOOKUP } from '../lib/model/lookup.ts';
import type { FrameReport } from '../lib/model/page.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { onCommands } from '../lib/platform/commands.ts';
import { onLookUp, showLookUp } from '../lib/platform/menu.ts';
import { answerOmnibox } from '../lib/platform/omnibox.ts';
import { openFacts } from '../lib/platform/places.ts';
import { onLoaded } from '../lib/platform/tab.ts';
import { forgetFrame, forgetTab, readTab, writeFrame } from '../lib/platform/tabstate.ts';
import { welcomeOnce } from '../lib/platform/welcome.ts';
import { keepPageSettings } from '../lib/settings/keeppage.ts';
import { localeOf } from '../lib/settings/language.ts';
import { readSettings, watchSettings } from '../lib/settings/store.ts';
import { detectLanguage } from '../lib/text/language.ts';

const OK = { ok: true } as const;

export default defineBackground({ type: 'module', main: start });

function start(): void {
  answerMessages();
  onGone((sender, since) => void whenInTab(sender, (tabId, frameId) => forgetFrame(tabId, frameId, since)));
  welcomeOnce();
  keepPageSettings();
  keepLookUps();
  onCommands({
    'next-mention': (tabId) => void step(tabId, 1),
    'previous-mention': (tabId) => void step(tabId, -1),
    'open-mention': (tabId) => void openMention(tabId),
    'look-up': (tabId) => void lookUpSelection(tabId),
    'pause-site': (tabId) => void sendToFrame(tabId, 0, 'site/turn', {}).catch(() => undefined),
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  onLoaded((tabId) => void forgetGone(tabId));
}

function answerMessages(): void {
  receive({
    'frame/report': {
      accepts: isFrameReport,
      answer: (report, sender) =>
        whenInTab(sender, (tabId, frameId) => writeFrame(tabId, frameId, asFrom(sender, report))),
    },
    'mentions/read': {
      accepts: isReadRequest,
      answer: ({ texts, languagesOff }) => ({
        mentions: texts.map(({ text, lang }) =>
          languagesOff.includes(lang || detectLanguage(text)) ? [] : readMentions(text, lang),
        ),
      }),
    },
    'text/look-up': { accepts: isLookUpRequest, answer: ({ text }) => ({ found: lookUp(text) }) },
    'tab/check': {
      accepts: isTabRequest,
      answer: async ({ tabId }) => {
        await forgetGone(tabId);
        return OK;
      },
    },
    'card/style': { accepts: isEmptyRequest, answer: () => ({ css: CARD_STYLE }) },
    'card/content': {
      accepts: isCardSubject,
      answer: async (subject, { isPrivate }) => ({
        tree: await cardFor(isPrivate ? { ...subject, site: '' } : subject),
      }),
    },
    'card/shown': { accepts: isEmptyRequest, answer: (_request, sender) => closeOtherCards(sender) },
    'card/act': {
      accepts: isActRequest,
      answer: async (request, sender) =>
        doFor(request, await hostsOf(sender), (place) => openFacts(hrefOf(place), sender.tabId)),
    },
  });
}

/** The interface in the language that is chosen now. */
const wordsNow = async (): Promise<Words> => speak(localeOf(await readSettings()));

const nameLookUp = async (): Promise<void> =>
  showLookUp((await wordsNow()).say('lookUp.menu', { text: '%s' }));

/** What a reader may look up beside pages: selected text, and what is written into the address bar. */
function keepLookUps(): void {
  browser.runtime.onInstalled.addListener(() => void nameLookUp());
  browser.runtime.onStartup.addListener(() => void nameLookUp());
  watchSettings(() => void nameLookUp(), new AbortController().signal);
  onLookUp((text, tabId) => void openFacts(hrefOf({ view: 'lookup', text }), tabId));
  let search: ReturnType<typeof createFactSearch> | undefined;
  answerOmnibox({
    hint: async () => (await wordsNow()).say('lookUp.hint'),
    suggest: async (text) => {
      search ??= createFactSearch(base.facts, base.topics);
      return suggestFacts(search(text), (await wordsNow()).locale);
    },
    placeFor,
  });
}

/** A report of a page with what the browser says of that page, whatever a script in it has said. */
const asFrom = ({ frameId, host, isPrivate }: Sender, report: FrameReport): FrameReport => ({
  ...report,
  ...(frameId === 0 && host !== undefined ? { host } : {}),
  isPrivate,
});

/**
 * The hosts of the frame that a message came from, and of the page in its tab; none in a private window: what is
 * chosen for a site is kept.
 */
async function hostsOf({ tabId, host, isPrivate }: Sender): Promise<(string | undefined)[]> {
  if (isPrivate) return [];
  const { frames } = tabId === undefined ? { frames: [] } : await readTab(tabId);
  return [host, frames.find(({ frameId }) => frameId === 0)?.report.host];
}

/** Does something with the frame a message came from, then brings the badge up to date. */
async function whenInTab(
  { tabId, frameId }: Sender,
  act: (tabId: number, frameId: number) => Promise<void>,
): Promise<typeof OK> {
  if (tabId !== undefined && frameId !== undefined) {
    await act(tabId, frameId);
    await renewBadge(tabId);
  }
  return OK;
}

/** The state is read last: what a page says as it leaves comes close behind what it said before. */
async function renewBadge(tabId: number): Promise<void> {
  const words = await wordsNow();
  await showBadge(tabId, await readTab(tabId), words);
}

/**
 * Frames say that they go, but Chromium 156 does not always bring it, and neither browser wakes a background for it.
 * Where a browser's own page follows, nobody else says anything either.
 */
async function forgetGone(tabId: number): Promise<void> {
  const { frames } = await readTab(tabId);
  const there = await Promise.all(frames.map(({ frameId }) => isThere(tabId, frameId)));
  const gone = frames.filter((_, i) => there[i] === false);
  for (const { frameId, report } of gone) await forgetFrame(tabId, frameId, report.since);
  if (gone.length > 0) await renewBadge(tabId);
}

const isThere = (tabId: number, frameId: number): Promise<boolean> =>
  sendToFrame(tabId, frameId, 'frame/ping', {}).then(
    ({ ok }) => ok,
    () => false,
  );

/** One card at a time, whatever frame it is in. */
async function closeOtherCards({ tabId, frameId }: Sender): Promise<typeof OK> {
  if (tabId === undefined) return OK;
  const { frames } = await readTab(tabId);
  for (const other of frames) {
    if (other.frameId !== frameId)
      void sendToFrame(tabId, other.frameId, 'card/close', {}).catch(() => undefined);
  }
  return OK;
}

/** The frames of a tab that hold mentions, the page itself first. */
async function framesOf(tabId: number): Promise<number[]> {
  const { frames } = await readTab(tabId);
  return frames.filter(({ report }) => report.mentions.length > 0).map(({ frameId }) => frameId);
}

async function step(tabId: number, by: 1 | -1): Promise<void> {
  await stepThrough(await framesOf(tabId), by, async (frameId, request) => {
    try {
      return (await sendToFrame(tabId, frameId, 'mention/step', request)).outcome;
    } catch {
      // The frame is gone, and its report soon will be.
      return 'none';
    }
  });
}

/** Opens the card that is meant; the next one where no mention is in view. */
async function openMention(tabId: number): Promise<void> {
  const isOpen = await openFirst(await framesOf(tabId), async (frameId, at) => {
    try {
      return (await sendToFrame(tabId, frameId, 'mention/open', { at })).shown;
    } catch {
      return false;
    }
  });
  if (!isOpen) await step(tabId, 1);
}

/** Where no script of ours runs, or nothing is selected, there is a field to write into. */
async function lookUpSelection(tabId: number): Promise<void> {
  const { text } = await sendToTab(tabId, 'selection/read', {}).catch(() => ({ text: '' }));
  await openFacts(hrefOf({ view: 'lookup', text: text.slice(0, LONGEST_LOOKUP) }), tabId);
}
