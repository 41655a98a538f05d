import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { TopicRoot } from '../../lib/model/mention.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useWords } from '../speaking.ts';

interface Piece {
  /** Where it begins. */
  at: number;
  text: string;
  root?: TopicRoot;
}

const MARKED = /<(interpol|un|fighters)>(.*?)<\/\1>/g;

/** A text whose mentions stand between tags, in pieces. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    pieces.push(
      { at: end, text: text.slice(end, match.index) },
      { at: match.index, text: match[2] ?? '', root: match[1] as TopicRoot },
    );
    end = match.index + match[0].length;
  }
  return [...pieces, { at: end, text: text.slice(end) }];
}

/** The pieces that are marked: as on pages, the first of each topic (figures always), all, or none. */
function isMarked(pieces: readonly Piece[], index: number, { marks, topics }: Settings): boolean {
  const root = pieces[index]?.root;
  if (root === undefined || marks.density === 'none' || !topics[root]) return false;
  return (
    marks.density === 'all' ||
    root === 'fighters' ||
    pieces.findIndex((piece) => piece.root === root) === index
  );
}

/** A paragraph marked as chosen, by the same means and styles as on pages. */
export function MarkPreview({ settings }: { settings: Settings }) {
  const words = useWords();
  const pieces = useMemo(() => piecesOf(words.say('preview.text')), [words]);
  const paragraph = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const styles = settings.marks.style === 'strong' ? ['-strong'] : ['', '-hue'];
    const names = new Set<string>();
    for (const [index, element] of Array.from(paragraph.current?.children ?? []).entries()) {
      const root = pieces[index]?.root;
      if (root === undefined || !isMarked(pieces, index, settings)) continue;
      const range = new StaticRange({
        startContainer: element,
        startOffset: 0,
        endContainer: element,
        endOffset: element.childNodes.length,
      });
      for (const style of styles) {
        const name = `gloss-${root}${style}`;
        if (names.has(name)) CSS.highlights.get(name)?.add(range);
        else CSS.highlights.set(name, new Highlight(range));
        names.add(name);
      }
    }
    return () => {
      for (const name of names) CSS.highlights.delete(name);
    };
  }, [pieces, settings]);
  return (
    <figure class="preview">
      <figcaption>{words.say('options.preview')}</figcaption>
      <p ref={paragraph}>
        {pieces.map(({ at, text, root }) => (
          <span key={`${String(at)}${root ?? ''}`}>{text}</span>
        ))}
      </p>
    </figure>
  );
}
