import { Cards } from '../../lib/card/cards.ts';
import { removeStaleHost } from '../../lib/card/host.ts';
import type { CardTarget } from '../../lib/card/target.ts';
import { PAINT_THRESHOLD } from '../../lib/detect/find.ts';
import { sayGone } from '../../lib/messages/leave.ts';
import type { ActOutcome, CardAct } from '../../lib/model/act.ts';
import type { CardSubject } from '../../lib/model/card.ts';
import type { PartialDate } from '../../lib/model/date.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { Annotator } from '../../lib/page/annotator.ts';
import { languageOf } from '../../lib/page/language.ts';
import type { Placed } from '../../lib/page/placed.ts';
import { listMentions } from '../../lib/page/report.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { reversibly } from '../../lib/page/scrolls.ts';
import { shadowRootOf } from '../../lib/platform/roots.ts';
import {
  DEFAULT_PAGE_SETTINGS,
  type PageSettings,
  isQuiet,
  isWanted,
  runsOn,
} from '../../lib/settings/page.ts';
import { Connection } from './connection.ts';
import { PageDate } from './dated.ts';
import { type AskMentions, RemoteDetection } from './detection.ts';
import { type Orders, takeOrders } from './orders.ts';
import { Reporter } from './reporter.ts';
import { actIn, targetOf } from './subject.ts';
import { Walk } from './walk.ts';

/** Joins page, card and background in one frame, until the extension is gone. */
export class Session implements Orders {
  readonly #document: Document;
  readonly #host: string;
  readonly #background = new Connection();
  readonly #annotator: Annotator;
  /** Present once there is something to open it for; `off` takes it away. */
  #card: { card: Cards; off: AbortController } | undefined;
  /** What `document.open` replaces, and all listeners with it. */
  #root: Element | undefined;
  #listening = new AbortController();
  readonly walk: Walk;
  readonly #detection = new RemoteDetection();
  #reporter = new Reporter(() => this.#report());
  readonly #date: PageDate;
  #settings = DEFAULT_PAGE_SETTINGS;
  #hasReported = false;
  #hasWaited = false;
  /** Whether something has changed since the last report. */
  #isNews = false;

  constructor(document: Document, host: string) {
    this.#document = document;
    this.#host = host;
    this.#date = new PageDate(document);
    this.#annotator = new Annotator({
      document,
      find: (text, lang) => this.#find(text, lang),
      rootOf: (element) => (this.#card?.card.isHost(element) === true ? null : shadowRootOf(element)),
      onTurn: () => {
        this.#readyCard();
        this.#guard(this.#fetchMentions());
      },
      onRead: (changed) => this.#guard(this.#afterReading(changed)),
    });
    this.walk = new Walk(document, this.#annotator, (placed, position) => this.#open(placed, position));
    removeStaleHost(document, shadowRootOf);
    this.signal.addEventListener('abort', () => this.#stepAside());
    this.#renew();
    takeOrders(this, document, this.signal);
  }

  /** Aborts when the extension was updated or removed, and this script has stepped aside. */
  get signal(): AbortSignal {
    return this.#background.signal;
  }

  /** Does as the reader has chosen, from now on. */
  apply(settings: PageSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    // What was not looked for has to be read anew.
    const isOtherLanguages = settings.languagesOff.join() !== before.languagesOff.join();
    if (isOtherLanguages) this.#detection.forget();
    if (isOtherLanguages || settings.rootsOff.join() !== before.rootsOff.join()) this.#annotator.stop();
    this.#annotator.mark({
      isMarked: (placed) => isMarked(placed, settings),
      isStrong: settings.marks.style === 'strong',
    });
    if (runsOn(settings, this.#host)) {
      this.#annotator.start();
      return;
    }
    this.#annotator.stop();
    // A page that is off from its start says so: else nothing would offer to switch it on.
    if (!this.#hasReported) this.#reporter.report();
    // A card that is open stays: in it this may have been chosen, and can be taken back.
    if (this.#card?.card.isOpen !== true) this.#removeCard();
  }

  goOn(): void {
    this.#annotator.goOn();
  }

  close(): void {
    this.walk.arriveAt(undefined);
    this.#card?.card.close();
  }

  choose(date: PartialDate | undefined): void {
    this.#date.choose(date);
    this.#reporter.report();
  }

  /** Gloss off on this site until the browser starts anew, or on again; files have none to switch off. */
  async turnSite(): Promise<void> {
    if (this.#host === '') return;
    const act = runsOn(this.#settings, this.#host) ? 'siteOffForNow' : 'siteOn';
    const outcome = await this.#act({ act, value: this.#host });
    this.#card ??= this.#createCard();
    await this.#card.card.tell(outcome);
  }

  /** Undefined while the background has to be asked. */
  #find(text: string, lang: string): Mention[] | undefined {
    return this.#detection.find(text, lang)?.filter((mention) => isShown(mention, this.#settings));
  }

  /** Makes everything anew that `document.open` has taken away. */
  #renew(): void {
    if (this.#root === this.#document.documentElement) return;
    this.#root = this.#document.documentElement;
    this.#removeCard();
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#listen(AbortSignal.any([this.signal, this.#listening.signal]));
  }

  /** Most pages and frames hold nothing, and need no card. */
  #readyCard(): void {
    if (this.#annotator.state.kind !== 'off' && this.#annotator.size > 0) this.#card ??= this.#createCard();
  }

  #createCard(): { card: Cards; off: AbortController } {
    const off = new AbortController();
    const card = new Cards({
      document: this.#document,
      targetAt: (x, y) => this.#targetAt(x, y),
      content: async (subject) => (await this.#background.ask('card/content', subject)).tree,
      act: (act, target) => this.#act(act, target),
      style: async () => (await this.#background.ask('card/style', {})).css,
      onFocusChange: (id) => {
        this.#annotator.focus(id);
        if (id === undefined) return;
        this.walk.arriveAt(id);
        void this.#background.tell('card/shown', {});
      },
      settings: () => this.#settings,
      signal: off.signal,
    });
    return { card, off };
  }

  #removeCard(): void {
    this.#card?.off.abort();
    this.#card = undefined;
  }

  #targetAt(x: number, y: number): CardTarget | undefined {
    if (this.#background.hasEnded()) return undefined;
    const placed = this.#annotator.mentionAt(x, y);
    return placed && targetOf(placed, this.#date.now, this.#host);
  }

  #listen(signal: AbortSignal): void {
    window.addEventListener('pagehide', () => this.#leave(), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#comeBack(), { signal });
    // Nothing tells a script that its extension was updated or removed: it finds out when the reader comes back.
    window.addEventListener('focus', () => this.#background.hasEnded(), { signal });
    this.#document.addEventListener('visibilitychange', () => this.#background.hasEnded(), { signal });
  }

  /** Brings a mention into view and opens its card. */
  #open(placed: Placed, position: CardSubject['position']): void {
    const target = targetOf(placed, this.#date.now, this.#host);
    const subject = { ...target.subject, ...(position && { position }) };
    const scrollBack = reversibly(target.element, () => reveal(target.element, target.rects));
    this.#card?.card.openFor({ ...target, subject }, scrollBack);
  }

  /** Has something done that a reader pressed in a card, or that a key asks for. */
  #act(act: CardAct, target?: CardTarget): Promise<ActOutcome> {
    const subject = target?.subject ?? { text: '', context: '', site: this.#host };
    return this.#background.ask('card/act', actIn(this.#document, act, subject));
  }

  async #afterReading(changed: boolean): Promise<void> {
    if (this.#background.hasEnded()) return;
    this.#renew();
    this.#readyCard();
    if (changed) this.#card?.card.follow();
    this.#isNews ||= changed;
    await this.#fetchMentions();
    // The first report waits for what was asked for, and is about to be read.
    const isEarly = !this.#hasWaited && this.#annotator.hasAnswers;
    this.#hasWaited = true;
    if (isEarly || !this.#isNews) return;
    this.#isNews = false;
    this.#reporter.report();
  }

  /** Mentions come from the background once a paragraph may hold some; then those paragraphs are gone on with. */
  #fetchMentions(): Promise<void> {
    const ask: AskMentions = async (texts) => {
      const { languagesOff } = this.#settings;
      return (await this.#background.ask('mentions/read', { texts, languagesOff })).mentions;
    };
    return this.#detection.fetchAll(ask, () => this.#annotator.readAnswered());
  }

  /** The page notices nothing of what fails, and the popup can say what it was. */
  #guard(work: Promise<void>): void {
    work.catch((error: unknown) => this.#annotator.fail(error));
  }

  /** A frame that never held anything stays silent: most are advertisements. */
  async #report(): Promise<void> {
    const mentions = listMentions(await this.#annotator.mentions());
    if (window !== window.top && mentions.length === 0 && !this.#hasReported) return;
    this.#hasReported = true;
    const lang = languageOf(this.#document);
    await this.#background.tell('frame/report', {
      host: this.#host,
      since: performance.timeOrigin,
      mentions,
      state: this.#annotator.state,
      ...this.#date.reported,
      ...(lang === '' ? {} : { lang }),
    });
  }

  /** A report that was under way as the page was left may never be answered (Firefox 153): nothing waits for it. */
  #comeBack(): void {
    this.#reporter = new Reporter(() => this.#report());
    this.#reporter.report();
  }

  #leave(): void {
    if (this.#hasReported) sayGone();
  }

  /** Takes everything out of the page, and does nothing any more. */
  #stepAside(): void {
    this.#removeCard();
    this.#annotator.stop();
  }
}

const isShown = ({ confidence, topic }: Mention, settings: PageSettings): boolean =>
  confidence >= PAINT_THRESHOLD && isWanted(settings, topic);

function isMarked({ isFirst, mention }: Placed, settings: PageSettings): boolean {
  const { density } = settings.marks;
  return density !== 'none' && (isFirst || density === 'all') && !isQuiet(settings, mention.topic);
}
