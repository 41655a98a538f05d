import type { FoldedText } from '../../lib/messages/contract.ts';
import type { Mention } from '../../lib/model/mention.ts';

/** Texts remembered with their mentions; a page that goes through more begins anew. */
const MOST_TEXTS = 2000;
/** Texts asked about in one message, and code units in them all. */
const MOST_ASKED = 500;
const MOST_UNITS = 500_000;

const NONE: readonly Mention[] = [];

/** Asks the background for the mentions in texts, in the same order. */
export type AskMentions = (texts: FoldedText[]) => Promise<Mention[][]>;

/**
 * The mentions in a page's texts. The names and grammars of all languages are too large to be carried into every
 * page, so a text that may hold mentions is noted, and asked about once the page is read.
 */
export class PageMentions {
  readonly #known = new Map<string, readonly Mention[]>();
  readonly #wanted = new Map<string, FoldedText>();

  /** What is known of a text that may hold mentions; undefined for one that has yet to be asked about. */
  read(text: string, lang: string): readonly Mention[] | undefined {
    const key = `${lang} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#wanted.set(key, { text, lang });
    return undefined;
  }

  /** Forgets all that is known. */
  forget(): void {
    this.#known.clear();
    this.#wanted.clear();
  }

  /**
   * Asks about the texts noted first; false when there are none left.
   * @throws what `ask` throws; the texts will be asked about again
   */
  async fetch(ask: AskMentions): Promise<boolean> {
    const batch = this.#takeBatch();
    if (batch.length === 0) return false;
    const mentions = await ask(batch.map(([, text]) => text)).catch((error: unknown) => {
      for (const [key, text] of batch) this.#wanted.set(key, text);
      throw error;
    });
    // Before, and not among the answers: whoever asked has yet to read them.
    if (this.#known.size > MOST_TEXTS) this.#known.clear();
    for (const [index, [key]] of batch.entries()) this.#known.set(key, mentions[index] ?? NONE);
    return true;
  }

  /** The next texts to ask about: at least one, and no more than a message should hold. */
  #takeBatch(): [string, FoldedText][] {
    const batch: [string, FoldedText][] = [];
    let units = 0;
    for (const entry of this.#wanted) {
      units += entry[1].text.length;
      if (batch.length === MOST_ASKED || (batch.length > 0 && units > MOST_UNITS)) break;
      batch.push(entry);
      this.#wanted.delete(entry[0]);
    }
    return batch;
  }
}
