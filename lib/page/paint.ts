import { TOPIC_ROOTS, type TopicRoot, rootOf } from '../model/mention.ts';
import type { Placed } from './placed.ts';
import { contains, isConnected, parentNode, rootNode } from './tree.ts';

/** Before the names under which marks stand in `CSS.highlights`; marks.css gives them their look. */
const PREFIX = 'gloss-';
const FOCUS = `${PREFIX}focus`;
const FOCUS_PRIORITY = 1;
/** After them: quiet marks, in two layers; and strong ones. */
const QUIET = ['', '-hue'] as const;
const STRONG = ['-strong'] as const;

/** Which mentions are marked, and how. */
export interface MarkChoice {
  isMarked: (placed: Placed) => boolean;
  isStrong: boolean;
}

/**
 * Marks mentions through the Custom Highlight API: nothing of the page is touched. The registry is shared with the
 * page and with other extensions, so only our own entries are ever set, and they are set again when somebody
 * emptied it.
 */
export class Painter {
  readonly #marks: Record<TopicRoot, Highlight> = {
    interpol: new Highlight(),
    un: new Highlight(),
    fighters: new Highlight(),
  };
  readonly #focus = new Highlight();
  #choice: MarkChoice = { isMarked: () => true, isStrong: false };
  readonly #ids = new WeakMap<AbstractRange, number>();
  readonly #roots = new Set<ShadowRoot>();

  constructor() {
    this.#focus.priority = FOCUS_PRIORITY;
  }

  add(placed: readonly Placed[]): void {
    for (const one of placed) {
      if (!this.#choice.isMarked(one)) continue;
      const { id, mention, ranges } = one;
      const highlight = this.#marks[rootOf(mention.topic)];
      for (const range of ranges) {
        highlight.add(range);
        this.#ids.set(range, id);
      }
    }
    this.register();
  }

  remove(placed: readonly Placed[]): void {
    for (const { mention, ranges } of placed) {
      for (const range of ranges) {
        this.#marks[rootOf(mention.topic)].delete(range);
        this.#focus.delete(range);
      }
    }
  }

  /** Marks other mentions, or in another way, from now on; `placed` are all there are. */
  choose(choice: MarkChoice, placed: readonly Placed[]): void {
    for (const [name, highlight] of this.#entries()) if (highlight !== this.#focus) take(name, highlight);
    this.#choice = choice;
    this.add(placed);
  }

  /** Marks one mention as the one whose card is open; undefined for none. */
  focus(placed: Placed | undefined): void {
    this.#focus.clear();
    for (const range of placed?.ranges ?? []) this.#focus.add(range);
    this.register();
  }

  /** A shadow root of the page in which marks may be pointed at; false when it is known already. */
  addRoot(root: ShadowRoot): boolean {
    if (this.#roots.has(root)) return false;
    this.#roots.add(root);
    return true;
  }

  /** The shadow roots that are part of the page now; those that left it are forgotten. */
  roots(): ShadowRoot[] {
    for (const root of this.#roots) if (!isConnected(root)) this.#roots.delete(root);
    return [...this.#roots];
  }

  /** Puts our entries into the registry where they are missing. */
  register(): void {
    for (const [name, highlight] of this.#entries()) {
      if (highlight.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Takes away every mark, and our entries with them; also those of a version before this one. */
  clear(): void {
    for (const [, highlight] of this.#entries()) highlight.clear();
    // By name: Firefox lets an extension go through no registry of a page.
    for (const name of [...TOPIC_ROOTS, 'focus'])
      for (const style of [...QUIET, ...STRONG]) CSS.highlights.delete(PREFIX + name + style);
  }

  /** The mention that is marked at a point of the viewport, by id. */
  idAt(x: number, y: number): number | undefined {
    for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots: this.roots() })) {
      for (const range of ranges) {
        const id = this.#ids.get(range);
        // Firefox also finds what lies under something else.
        if (id !== undefined && isOnTop(range.startContainer, x, y)) return id;
      }
    }
    return undefined;
  }

  #entries(): [string, Highlight][] {
    const marks = (this.#choice.isStrong ? STRONG : QUIET).flatMap((style) =>
      TOPIC_ROOTS.map((root): [string, Highlight] => [PREFIX + root + style, this.#marks[root]]),
    );
    return [...marks, [FOCUS, this.#focus]];
  }
}

/** Takes an entry of ours away. */
function take(name: string, highlight: Highlight): void {
  highlight.clear();
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** Whether a text is what lies on top at a point: it, or what it stands in, or what stands in its element. */
function isOnTop(text: Node, x: number, y: number): boolean {
  const top = (rootNode(text) as Document | ShadowRoot).elementFromPoint(x, y);
  const parent = parentNode(text);
  return top !== null && (contains(top, text) || (parent !== null && contains(parent, top)));
}
