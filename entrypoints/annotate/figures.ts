import { mayHoldFigures } from '../../lib/detect/figures/gate.ts';
import type { FoldedText } from '../../lib/messages/contract.ts';
import type { FigureMention } from '../../lib/model/mention.ts';

/** Texts remembered with their figures; a page that goes through more begins anew. */
const MOST_TEXTS = 2000;
/** Texts asked about in one message. */
const MOST_ASKED = 500;

const NONE: readonly FigureMention[] = [];

/** Asks the background for the figures of texts, in the same order. */
export type AskFigures = (texts: FoldedText[]) => Promise<FigureMention[][]>;

/**
 * The figures of a page's texts. The grammars are too large to be carried into every page, so a text that may hold
 * figures is noted, asked about once the page is read, and read again with what came back.
 */
export class PageFigures {
  readonly #known = new Map<string, readonly FigureMention[]>();
  readonly #wanted = new Map<string, FoldedText>();

  /** What is known of a text; nothing for one that has yet to be asked about. */
  read(text: string, lang: string): readonly FigureMention[] {
    const key = `${lang} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (mayHoldFigures(text, lang)) this.#wanted.set(key, { text, lang });
    return NONE;
  }

  /** Asks about the texts noted since the last time; says whether figures were found that were not known. */
  async fetch(ask: AskFigures): Promise<boolean> {
    let found = false;
    while (this.#wanted.size > 0) {
      const batch = [...this.#wanted].slice(0, MOST_ASKED);
      for (const [key] of batch) this.#wanted.delete(key);
      const figures = await ask(batch.map(([, text]) => text));
      if (this.#known.size > MOST_TEXTS) this.#known.clear();
      for (const [index, [key]] of batch.entries()) {
        const ofText = figures[index] ?? NONE;
        this.#known.set(key, ofText);
        found ||= ofText.length > 0;
      }
    }
    return found;
  }
}
