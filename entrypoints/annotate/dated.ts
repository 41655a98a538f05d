import type { PartialDate } from '../../lib/model/date.ts';
import { readPageDate } from '../../lib/page/pagedate.ts';

/** The date of a page: the one that its reader has said, as long as it is open, else the one that it says itself. */
export class PageDate {
  readonly #document: Document;
  #chosen: PartialDate | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get now(): PartialDate | undefined {
    return this.#chosen ?? readPageDate(this.#document);
  }

  /** What a report says of it. */
  get reported(): { pageDate?: PartialDate; dateBy?: 'reader' } {
    const pageDate = this.now;
    if (pageDate === undefined) return {};
    return this.#chosen === undefined ? { pageDate } : { pageDate, dateBy: 'reader' };
  }

  /** Takes a date from the reader, or goes back to the page's own. */
  choose(date: PartialDate | undefined): void {
    this.#chosen = date;
  }
}
