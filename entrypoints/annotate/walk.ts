import type { OpenAt, StepOutcome, StepRequest } from '../../lib/messages/contract.ts';
import type { CardSubject } from '../../lib/model/card.ts';
import type { Annotator } from '../../lib/page/annotator.ts';
import { nearestInView, selectedMention } from '../../lib/page/here.ts';
import type { Placed } from '../../lib/page/placed.ts';
import { isInView, stepFrom } from '../../lib/page/steps.ts';

/** Opens a mention's card; its position is among the mentions of the frame. */
type Open = (placed: Placed, position: CardSubject['position']) => void;

/** Brings a reader to the mentions of a frame: to one by its id or place, or from one to the next. */
export class Walk {
  readonly #document: Document;
  readonly #annotator: Pick<Annotator, 'byId' | 'mentions'>;
  readonly #open: Open;
  /** The mention whose card was open last. */
  #current: number | undefined;

  constructor(document: Document, annotator: Pick<Annotator, 'byId' | 'mentions'>, open: Open) {
    this.#document = document;
    this.#annotator = annotator;
    this.#open = open;
  }

  /** The reader has come to this mention, or to none: steps begin there. */
  arriveAt(id: number | undefined): void {
    this.#current = id;
  }

  /** Shows a mention, by its id, with its card; false where it is gone. */
  async show(id: number): Promise<boolean> {
    return this.#show(this.#annotator.byId(id), await this.#annotator.mentions());
  }

  /** Shows the mention at a place, with its card; false where there is none. */
  async openAt(at: OpenAt): Promise<boolean> {
    const mentions = await this.#annotator.mentions();
    if (at === 'selection')
      return this.#show(selectedMention(mentions, this.#document.getSelection()), mentions);
    if (at === 'view') return this.#show(nearestInView(mentions), mentions);
    const current = this.#inView(mentions);
    return current !== undefined && this.#show(current, mentions);
  }

  /** Shows the next or previous mention, as far as the frame has one. */
  async step({ by, from }: StepRequest): Promise<StepOutcome> {
    const mentions = await this.#annotator.mentions();
    if (from !== 'current') return this.#show(stepFrom(mentions, from, by), mentions) ? 'shown' : 'none';
    const current = this.#inView(mentions);
    if (current === undefined) return 'none';
    return this.#show(stepFrom(mentions, { id: current.id }, by), mentions) ? 'shown' : 'end';
  }

  /** The mention that the reader is at, while it is in view. */
  #inView(mentions: readonly Placed[]): Placed | undefined {
    const current = mentions.find(({ id }) => id === this.#current);
    return current !== undefined && isInView(current) ? current : undefined;
  }

  #show(placed: Placed | undefined, mentions: readonly Placed[]): boolean {
    if (placed === undefined) return false;
    const at = mentions.indexOf(placed) + 1;
    this.#open(placed, at > 0 ? { at, of: mentions.length } : undefined);
    return true;
  }
}
