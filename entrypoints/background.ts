import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import cardCss from '../components/card/card.css?inline';
import factCss from '../components/fact/fact.css?inline';
import tokensCss from '../components/tokens.css?inline';
import { answer } from '../lib/answer/answer.ts';
import { readMentions, topicsNamedIn } from '../lib/detect/detect.ts';
import { speak } from '../lib/i18n/speak.ts';
import { cite } from '../lib/cite/cite.ts';
import { base } from '../lib/facts/bundle.ts';
import { today } from '../lib/facts/date.ts';
import type { CiteRequest } from '../lib/messages/contract.ts';
import { isEmptyRequest } from '../lib/messages/guards.ts';
import { type Sender, receive } from '../lib/messages/receive.ts';
import { isCardSubject, isCiteRequest, isReadRequest, isFrameReport } from '../lib/messages/schemas.ts';
import { sendToFrame } from '../lib/messages/send.ts';
import { stepThrough } from '../lib/messages/step.ts';
import { showBadge } from '../lib/platform/badge.ts';
import { onStepCommand } from '../lib/platform/commands.ts';
import { forgetFrames, readTab, writeFrame } from '../lib/platform/tabstate.ts';
import { keepPageSettings } from '../lib/settings/keeppage.ts';
import { localeOf } from '../lib/settings/language.ts';
import { readSettings } from '../lib/settings/store.ts';

const OK = { ok: true } as const;

export default defineBackground({ type: 'module', main: start });

function start(): void {
  receive({
    'frame/report': {
      accepts: isFrameReport,
      answer: (report, sender) => whenInTab(sender, (tabId, frameId) => writeFrame(tabId, frameId, report)),
    },
    'frame/gone': {
      accepts: isEmptyRequest,
      answer: (_request, sender) => whenInTab(sender, forgetFrames),
    },
    'mentions/read': {
      accepts: isReadRequest,
      answer: ({ texts }) => ({ mentions: texts.map(({ text, lang }) => readMentions(text, lang)) }),
    },
    'card/style': { accepts: isEmptyRequest, answer: () => ({ css: tokensCss + factCss + cardCss }) },
    'fact/cite': { accepts: isCiteRequest, answer: citation },
    'card/content': {
      accepts: isCardSubject,
      answer: async (subject, sender) => {
        void closeOtherCards(sender);
        return answer(subject, {
          named: topicsNamedIn(subject.context, subject),
          words: speak(localeOf(await readSettings())),
        });
      },
    },
  });
  keepPageSettings();
  onStepCommand((tabId, by) => void step(tabId, by));
  browser.tabs.onRemoved.addListener((tabId) => void forgetFrames(tabId));
}

/** Does something with the frame a message came from, then brings the badge up to date. */
async function whenInTab(
  { tabId, frameId }: Sender,
  act: (tabId: number, frameId: number) => Promise<void>,
): Promise<typeof OK> {
  if (tabId !== undefined && frameId !== undefined) {
    await act(tabId, frameId);
    await showBadge(tabId, await readTab(tabId));
  }
  return OK;
}

/** One card at a time, whatever frame it is in. */
async function closeOtherCards({ tabId, frameId }: Sender): Promise<void> {
  if (tabId === undefined) return;
  const { frames } = await readTab(tabId);
  for (const other of frames) {
    if (other.frameId !== frameId)
      void sendToFrame(tabId, other.frameId, 'card/close', {}).catch(() => undefined);
  }
}

async function step(tabId: number, by: 1 | -1): Promise<void> {
  const { frames } = await readTab(tabId);
  const holding = frames.filter(({ report }) => report.mentions.length > 0);
  await stepThrough(
    holding.map(({ frameId }) => frameId),
    by,
    async (frameId, request) => {
      try {
        return (await sendToFrame(tabId, frameId, 'mention/step', request)).outcome;
      } catch {
        // The frame is gone, and its report soon will be.
        return 'none';
      }
    },
  );
}

function citation({ fact: id, format, page }: CiteRequest): { text?: string } {
  const fact = base.fact(id);
  return fact === undefined
    ? {}
    : { text: cite(fact, format, { accessed: today(), ...(page === undefined ? {} : { page }) }) };
}
