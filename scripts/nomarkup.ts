import type { Plugin } from 'vite';

/** Preact's one way from a string to markup: the property `dangerouslySetInnerHTML`, which Gloss never uses. */
const SETS_MARKUP = /([\w$]+)\.innerHTML=([\w$]+)\.__html/g;

/**
 * Leaves out of Preact what turns a string into markup, so that nothing in the extension can: no text of a page
 * becomes an element, by whatever mistake, and the stores' checks find nothing to ask about.
 */
export const noMarkup = (): Plugin => ({
  name: 'gloss:no-markup',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.m?js$/.test(id.replaceAll('\\', '/'))) return null;
    // No code moves by more than a few letters: what map there is stays good.
    return { code: withoutMarkup(code), map: null };
  },
});

/**
 * Preact's code without its assignment of markup.
 * @throws Error where it is not there exactly once: another version of Preact has to be looked at
 */
export function withoutMarkup(code: string): string {
  const found = code.match(SETS_MARKUP)?.length ?? 0;
  if (found !== 1)
    throw new Error(`Preact sets markup in ${found} places, and scripts/nomarkup.ts knows one.`);
  return code.replace(SETS_MARKUP, '$1.textContent=$2.__html');
}
