import type { ActOutcome, ActRequest } from '../model/act.ts';
import type { CardSubject } from '../model/card.ts';
import type { PartialDate } from '../model/date.ts';
import type { LookedUp } from '../model/lookup.ts';
import type { Mention } from '../model/mention.ts';
import type { FrameReport } from '../model/page.ts';
import type { Tree } from '../model/tree.ts';

/**
 * Every message but a frame’s last word (`leave.ts`), in one place: its request, its answer, and who handles it.
 * All are idempotent: sending one twice does no harm, so a lost answer may be asked for again.
 */
export interface Messages {
  /** Page script → background: what this frame holds now. Sent when it changes, coalesced. */
  'frame/report': { request: FrameReport; answer: { ok: true } };
  /** Page script → background: a card, drawn. */
  'card/content': { request: CardSubject; answer: { tree: Tree } };
  /** Page script → background: a card is on the screen now. */
  'card/shown': { request: Record<string, never>; answer: { ok: true } };
  /** Page script → background: something that a reader pressed in a card. */
  'card/act': { request: ActRequest; answer: ActOutcome };
  /** Page script → background: the style of cards, which a page needs once, and most pages never. */
  'card/style': { request: Record<string, never>; answer: { css: string } };
  /** Page script → background: the mentions in paragraphs that may hold some, in the same order; none in languages that are off. */
  'mentions/read': { request: ReadRequest; answer: { mentions: Mention[][] } };
  /** Own window → background: what a text names and counts that somebody has pasted or selected. */
  'text/look-up': { request: { text: string }; answer: { found: LookedUp[] } };
  /** Own window → background: forget the frames of a tab that are gone; it may have slept as they went. */
  'tab/check': { request: { tabId: number }; answer: { ok: true } };
  /** Own window → page script (one frame): scroll to a mention and open its card. */
  'mention/show': { request: { id: number }; answer: { shown: boolean } };
  /** Own window → page script: is anyone there? */
  'frame/ping': { request: Record<string, never>; answer: { ok: true } };
  /** Own window → page script: go on with a page that is too large. */
  'frame/continue': { request: Record<string, never>; answer: { ok: true } };
  /** Own window → page script: the page is of this date; without one, of the date that it says itself. */
  'page/date': { request: { date?: PartialDate }; answer: { ok: true } };
  /** Background → page script: another frame of the tab shows a card. */
  'card/close': { request: Record<string, never>; answer: { ok: true } };
  /** Background → page script: the text that is selected; answered by the one frame that has the keyboard. */
  'selection/read': { request: Record<string, never>; answer: { text: string } };
  /** Background → page script of the page itself: Gloss off on its site until the browser starts anew, or on again. */
  'site/turn': { request: Record<string, never>; answer: { ok: true } };
  /** Background → page script: open the card of the mention that is meant, where there is one. */
  'mention/open': { request: { at: OpenAt }; answer: { shown: boolean } };
  /** Background → page script: show the next or previous mention. */
  'mention/step': { request: StepRequest; answer: { outcome: StepOutcome } };
}

/** Paragraphs to be read, and the languages that are not. */
export interface ReadRequest {
  texts: FoldedText[];
  languagesOff: string[];
}

/** A folded text with its language subtag; '' where that is not known. */
export interface FoldedText {
  text: string;
  lang: string;
}

/** Which mention is meant: one that is selected, the one whose card is or was open, or the nearest in view. */
export type OpenAt = 'selection' | 'current' | 'view';

/** A step from the mention whose card is or was open, from what is in view, or into the frame from another. */
export interface StepRequest {
  by: 1 | -1;
  from: 'current' | 'view' | 'edge';
}

/** `end`: the step leads out of the frame; `none`: there is nothing in the frame to step from. */
export type StepOutcome = 'shown' | 'end' | 'none';

export type MessageType = keyof Messages;

export type RequestOf<T extends MessageType> = Messages[T]['request'];
export type AnswerOf<T extends MessageType> = Messages[T]['answer'];

/** How a message travels. */
export interface Envelope<T extends MessageType = MessageType> {
  gloss: T;
  request: RequestOf<T>;
}

/** What a handler that failed answers: an error itself does not cross. */
export interface Failure {
  glossFailure: string;
}
