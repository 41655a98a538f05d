import type { Plugin } from 'vite';

/** Scripts that would grow by more than this share are mostly beyond ASCII, and stay as they are. */
const MOST_GROWTH = 0.03;

/**
 * Writes built scripts in ASCII that are nearly so already, so that browsers read them fast: one letter beyond Latin-1
 * makes them keep a whole script, here a megabyte of facts, at two bytes a character.
 */
export const lightScripts = (): Plugin => ({
  name: 'gloss:light-scripts',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk') output.code = lighten(quoteJson(output.code));
  },
});

/**
 * A script in ASCII, where that makes it hardly longer.
 * @throws Error where an escape would mean something else
 */
export function lighten(code: string): string {
  const beyond = code.match(/[^\0-\x7f]/g)?.length ?? 0;
  return beyond * ESCAPE.length < code.length * MOST_GROWTH ? escapeNonAscii(code) : code;
}

const JSON_TEMPLATE = /(?<=\bJSON\.parse\()`((?:[^`\\$]+|\\[^]|\$(?!\{))*)`(?=\))/g;

/** JSON as a plain string: of a template, which minifiers prefer, engines keep the text twice, read and raw. */
export const quoteJson = (code: string): string =>
  code.replace(
    JSON_TEMPLATE,
    (_, text: string) => `'${text.replaceAll('\n', String.raw`\n`).replaceAll("'", String.raw`\'`)}'`,
  );

const ESCAPE = '\\uXXXX';
/** A backslash before a letter beyond ASCII, which would swallow the one of its escape. */
const BACKSLASHED = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/;
const RAW = /\bString\.raw`[^`]*[^\0-\x7f]/;

/**
 * A script with all that lies beyond ASCII written as escapes, in strings, patterns and names alike.
 * @throws Error where an escape would mean something else: in raw templates and after a backslash
 */
function escapeNonAscii(code: string): string {
  const unsafe = RAW.exec(code) ?? BACKSLASHED.exec(code);
  if (unsafe !== null) throw new Error(`This cannot be written in ASCII: ${unsafe[0].slice(0, 60)}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
