import type { CardSettings, Theme } from './setup.ts';

/** Gives what is drawn over a page the size chosen, and the colours chosen or of what it stands on. */
export function setLooks({ dataset }: HTMLElement, near: Element, { theme, textSize }: CardSettings): void {
  dataset['size'] = textSize;
  dataset['theme'] = theme === 'auto' ? (themeNear(near) ?? theme) : theme;
}

/**
 * Whether the page is light or dark behind an element, from the first solid background up the tree: many pages
 * are dark for a light reader, and the other way round. Undefined where the page leaves it to the reader.
 */
export function themeNear(element: Element): Theme | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const theme = themeOf(getComputedStyle(at).backgroundColor);
    if (theme) return theme;
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return scheme.includes('dark') ? undefined : 'light';
}

/** Light or dark, for the `rgb()` and `rgba()` that browsers compute; undefined for what can be seen through. */
export function themeOf(colour: string): Theme | undefined {
  const [red, green, blue, alpha = 1] = colour.startsWith('rgb')
    ? (colour.match(/[\d.]+/g) ?? []).map(Number)
    : [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}

/**
 * The parent in the flat sense: out of a shadow root to its host. Read as the prototypes define it, for a form gives
 * its fields under their names.
 */
export function parentOf(element: Element): Element | null {
  const parent = Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}
