import { assignedSlot, closest, parentAcross, parentElement, shadowRoot } from './tree.ts';

/*
 * What of a page a reader sees. Only styles can tell, so it is asked of text that holds a hit and of no other: an
 * answer may cost the page a style computation.
 */

/** The usual ways of keeping a text for screen readers only. */
const CLIPPED_AWAY = /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/;
const INSET_AWAY = /^inset\((?:50|100)%/;
const FAR_OFF = -900;
/** How far up such a wrapper may stand. */
const WRAPPERS = 6;

/** Tells of texts whether a reader sees them. Lives for a moment only: it remembers elements, most texts share theirs. */
export class Sight {
  readonly #seen = new Map<Element, boolean>();
  readonly #away = new Map<Element, boolean>();

  /** Whether a reader sees a text, or may open what holds it. */
  isSeen(text: Text): boolean {
    const element = parentElement(text);
    if (element === null) return true;
    if (isUnslotted(text, element)) return false;
    const isSeen = this.#seen.get(element) ?? this.#isReadable(element);
    this.#seen.set(element, isSeen);
    return isSeen;
  }

  #isReadable(element: Element): boolean {
    return Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
      ? !this.#isForEarsOnly(element)
      : this.#isCollapsed(element);
  }

  /** Whether an element is hidden by nothing but a closed `details` or `hidden="until-found"`. */
  #isCollapsed(element: Element): boolean {
    const keeper = closest(element, 'details:not([open]), [hidden="until-found" i]');
    if (keeper === null) return false;
    for (let up: Element | null = element; up !== null && up !== keeper; up = parentElement(up)) {
      const { display, visibility } = getComputedStyle(up);
      if (display === 'none' || visibility === 'hidden') return false;
    }
    const around = parentElement(keeper);
    return around === null || this.#isReadable(around);
  }

  #isForEarsOnly(element: Element): boolean {
    let up: Element | null = element;
    for (let level = 0; level < WRAPPERS && up !== null; level += 1, up = parentAcross(up)) {
      const isAway = this.#away.get(up) ?? isPutAway(up);
      this.#away.set(up, isAway);
      if (isAway) return true;
    }
    return false;
  }
}

/** Whether a text stands in a shadow host that has no slot for it. Of a closed shadow root nobody can tell. */
const isUnslotted = (text: Text, parent: Element): boolean =>
  shadowRoot(parent) !== null && assignedSlot(text) === null;

/** Whether an element's own style keeps it out of sight, though it is part of the page. */
function isPutAway(element: Element): boolean {
  const style = getComputedStyle(element);
  const { position, textIndent, clipPath, left, top } = style;
  if (parseFloat(textIndent) < FAR_OFF) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return (
    CLIPPED_AWAY.test(style.getPropertyValue('clip')) ||
    INSET_AWAY.test(clipPath) ||
    parseFloat(left) < FAR_OFF ||
    parseFloat(top) < FAR_OFF
  );
}
