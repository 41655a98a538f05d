import { type Card, createCard } from '../../lib/card/card.ts';
import type { CardTarget } from '../../lib/card/target.ts';
import { PAINT_THRESHOLD, findMentions } from '../../lib/detect/mentions.ts';
import { isEmptyRequest, isMentionRequest } from '../../lib/messages/guards.ts';
import { receive } from '../../lib/messages/receive.ts';
import { ExtensionGoneError, sendToBackground } from '../../lib/messages/send.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { Annotator } from '../../lib/page/annotator.ts';
import { readPageDate } from '../../lib/page/pagedate.ts';
import { type Placed, rectsOf } from '../../lib/page/placed.ts';
import { listMentions } from '../../lib/page/report.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { shadowRootOf } from '../../lib/platform/roots.ts';
import { type AskMentions, PageMentions } from './mentions.ts';
import marksCss from '../marks.css?inline';

const LONGEST_CONTEXT = 5000;

/** Joins page, card and background in one frame, until the extension is gone. */
export class Session {
  readonly #document: Document;
  readonly #host: string;
  readonly #end = new AbortController();
  readonly #annotator: Annotator;
  /** Present while Gloss is on for the site; `off` takes it away. */
  #card: { card: Card; off: AbortController } | undefined;
  readonly #mentions = new PageMentions();
  #hasReported = false;

  constructor(document: Document, host: string) {
    this.#document = document;
    this.#host = host;
    this.#annotator = new Annotator({
      document,
      find: (text, lang) => this.#find(text, lang),
      rules: marksCss,
      rootOf: shadowRootOf,
      onRead: (changed) => void this.#afterReading(changed),
    });
    this.#listen();
  }

  /** Aborts when the extension was updated or removed, and this script has stepped aside. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  setOn(on: boolean): void {
    if (this.signal.aborted) return;
    if (on) {
      this.#card ??= this.#createCard();
      this.#annotator.start();
      return;
    }
    this.#removeCard();
    this.#annotator.stop();
  }

  /** Undefined while the background has to be asked. */
  #find(text: string, lang: string): Mention[] | undefined {
    const asked = { is: false };
    const found = findMentions(text, lang, (folded, language) => {
      const mentions = this.#mentions.read(folded, language);
      asked.is = mentions === undefined;
      return mentions ?? [];
    });
    return asked.is ? undefined : found.filter(({ confidence }) => confidence >= PAINT_THRESHOLD);
  }

  #createCard(): { card: Card; off: AbortController } {
    const off = new AbortController();
    const card = createCard({
      document: this.#document,
      targetAt: (x, y) => this.#targetOf(this.#annotator.mentionAt(x, y)),
      content: (subject) => this.#ask(() => sendToBackground('card/content', subject)),
      onFocusChange: (id) => this.#annotator.focus(id),
      signal: off.signal,
    });
    return { card, off };
  }

  #removeCard(): void {
    this.#card?.off.abort();
    this.#card = undefined;
  }

  #listen(): void {
    const { signal } = this;
    window.addEventListener('pagehide', () => void this.#leave(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => void (persisted && this.#report()), { signal });
    receive(
      {
        'frame/ping': { accepts: isEmptyRequest, answer: () => ({ ok: true }) },
        'mention/show': { accepts: isMentionRequest, answer: ({ id }) => ({ shown: this.#show(id) }) },
      },
      signal,
    );
  }

  #show(id: number): boolean {
    const target = this.#targetOf(this.#annotator.byId(id));
    if (target === undefined) return false;
    reveal(target.element, target.rects);
    this.#card?.card.openFor(target, { focus: true });
    return true;
  }

  #targetOf(placed: Placed | undefined): CardTarget | undefined {
    if (placed === undefined) return undefined;
    const { id, mention, text, context, block, lang } = placed;
    const pageDate = readPageDate(this.#document);
    return {
      id,
      element: block,
      rects: () => rectsOf(placed),
      subject: {
        topic: mention.topic,
        text: text.slice(0, LONGEST_CONTEXT),
        context: contextAround(context, mention),
        ...(mention.kind === 'figure' ? { claim: mention.claim } : {}),
        ...(pageDate === undefined ? {} : { pageDate }),
        ...(lang === '' ? {} : { lang }),
      },
    };
  }

  /** Mentions come from the background once a paragraph may hold some; then those paragraphs are gone on with. */
  async #afterReading(changed: boolean): Promise<void> {
    const ask: AskMentions = async (texts) =>
      (await this.#ask(() => sendToBackground('mentions/read', { texts }))).mentions;
    while (await this.#mentions.fetch(ask).catch(() => false)) this.#annotator.goOn();
    if (changed) await this.#report();
  }

  /** A frame that never held anything stays silent: most are advertisements. */
  async #report(): Promise<void> {
    const mentions = listMentions(this.#annotator.mentions());
    if (window !== window.top && mentions.length === 0 && !this.#hasReported) return;
    this.#hasReported = true;
    const pageDate = readPageDate(this.#document);
    const lang = this.#document.documentElement.lang;
    await this.#ask(() =>
      sendToBackground('frame/report', {
        host: this.#host,
        since: performance.timeOrigin,
        mentions,
        state: this.#annotator.state,
        ...(pageDate === undefined ? {} : { pageDate }),
        ...(lang === '' ? {} : { lang }),
      }),
    ).catch(() => undefined);
  }

  async #leave(): Promise<void> {
    if (this.#hasReported) await this.#ask(() => sendToBackground('frame/gone', {})).catch(() => undefined);
  }

  /** Asks the background; when the extension is gone, this script steps aside. */
  async #ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      if (error instanceof ExtensionGoneError) this.#stepAside();
      throw error;
    }
  }

  #stepAside(): void {
    this.#removeCard();
    this.#annotator.stop();
    this.#end.abort();
  }
}

/** The paragraph, or as much of a very long one as a card needs. */
function contextAround(context: string, { from }: Mention): string {
  const start = Math.max(0, Math.min(from - LONGEST_CONTEXT / 2, context.length - LONGEST_CONTEXT));
  return context.slice(start, start + LONGEST_CONTEXT);
}
