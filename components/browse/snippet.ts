import type { ListedMention } from '../../lib/model/page.ts';

/** Characters before the mention: few enough that the mention itself is always seen. */
const BEFORE = 34;
/** How sentences begin; scripts without capitals get the benefit of the doubt. */
const SENTENCE_START = /^[\p{P}\p{Lu}\p{Lo}\p{N}]/u;
const SENTENCE_END = /[.!?…。！？؟।»”"]$/u;

export interface SnippetParts {
  before: string;
  text: string;
  after: string;
}

/** The words around a mention, cut at words, with signs of omission where something is left out. */
export function snippetOf({ before, text, after }: ListedMention): SnippetParts {
  const start = before.length > BEFORE ? wordStart(before, before.length - BEFORE) : 0;
  const isCut = start > 0 || (before !== '' && !SENTENCE_START.test(before));
  return {
    before: isCut ? `…${before.slice(start).trimStart()}` : before,
    text,
    after: after === '' || SENTENCE_END.test(after) ? after : `${after}…`,
  };
}

/** The beginning of the next word, unless a script without spaces has none near. */
function wordStart(text: string, offset: number): number {
  const space = text.indexOf(' ', offset);
  return space < 0 || space - offset > BEFORE / 2 ? offset : space + 1;
}
