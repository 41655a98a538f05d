import { findMentions } from '../../lib/detect/find.ts';
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
 * Detection that the background does. The names and grammars of all languages are too large to be carried into every
 * page, so a text that may hold mentions is noted, and asked about once the page is read.
 */
export class RemoteDetection {
  readonly #known = new Map<string, readonly Mention[]>();
  readonly #wanted = new Map<string, FoldedText>();
  /** What is being asked about. */
  #asked: ReadonlyMap<string, FoldedText> = new Map();
  #fetching: Promise<void> | undefined;

  /** The mentions of a text, as `findMentions` has them; undefined while the background has yet to be asked. */
  find(text: string, lang: string): Mention[] | undefined {
    return findMentions(text, lang, (folded, language) => this.#read(folded, language));
  }

  /** Forgets all that is known, also what is being asked about: it may be answered otherwise now. */
  forget(): void {
    this.#known.clear();
    this.#wanted.clear();
    this.#asked = new Map();
  }

  /**
   * Asks about the texts noted first; false when there are none left.
   * @throws what `ask` throws; the texts will be asked about again
   */
  async fetch(ask: AskMentions): Promise<boolean> {
    const batch = this.#takeBatch();
    if (batch.size === 0) return false;
    this.#asked = batch;
    try {
      const mentions = await ask([...batch.values()]);
      if (this.#asked !== batch) return true;
      // Before, and not among the answers: whoever asked has yet to read them.
      if (this.#known.size > MOST_TEXTS) this.#known.clear();
      for (const [index, key] of [...batch.keys()].entries()) this.#known.set(key, mentions[index] ?? NONE);
    } catch (error) {
      for (const [key, text] of batch) this.#wanted.set(key, text);
      throw error;
    } finally {
      if (this.#asked === batch) this.#asked = new Map();
    }
    return true;
  }

  /**
   * Asks until nothing is left to ask about, or an answer fails to come; while that is under way, does no more.
   * @param onAnswered called after every answer
   */
  fetchAll(ask: AskMentions, onAnswered: () => void): Promise<void> {
    this.#fetching ??= this.#fetchOn(ask, onAnswered).finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  async #fetchOn(ask: AskMentions, onAnswered: () => void): Promise<void> {
    while (await this.fetch(ask).catch(() => false)) onAnswered();
  }

  #read(text: string, lang: string): readonly Mention[] | undefined {
    const key = `${lang} ${text}`;
    const known = this.#known.get(key);
    if (known === undefined && !this.#asked.has(key)) this.#wanted.set(key, { text, lang });
    return known;
  }

  /** The next texts to ask about: at least one, and no more than a message should hold. */
  #takeBatch(): Map<string, FoldedText> {
    const batch = new Map<string, FoldedText>();
    let units = 0;
    for (const [key, text] of this.#wanted) {
      units += text.text.length;
      if (batch.size === MOST_ASKED || (batch.size > 0 && units > MOST_UNITS)) break;
      batch.set(key, text);
      this.#wanted.delete(key);
    }
    return batch;
  }
}
