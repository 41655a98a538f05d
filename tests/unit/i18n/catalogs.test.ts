import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LOCALES, tagOf } from '../../../lib/i18n/locale.ts';
import { speak } from '../../../lib/i18n/speak.ts';
import type { MessageKey } from '../../../lib/i18n/words.ts';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

const catalogs = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    JSON.parse(readFileSync(`assets/locales/${locale}.json`, 'utf8')) as Record<string, string>,
  ]),
);
const english = catalogs['en'] ?? {};
const parse = (locale: string, text: string): Node[] =>
  new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst();

/** Every part of a message, also those inside its branches. */
const partsOf = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [
    node,
    ...('options' in node ? Object.values(node.options).flatMap(({ value }) => partsOf(value)) : []),
  ]);

/** Values that every message is given where a language may need them for its grammar; none has to use them. */
const GRAMMAR = new Set(['form', 'precision', 'ofDate']);
const LITERAL = 0;
const POUND = 7;

const placeholders = (locale: string, text: string): string[] => [
  ...new Set(
    partsOf(parse(locale, text)).flatMap((node) =>
      node.type === LITERAL || node.type === POUND || !('value' in node) || GRAMMAR.has(node.value)
        ? []
        : [node.value],
    ),
  ),
];

const isPlural = (node: Node): node is Extract<Node, { pluralType?: unknown }> => 'pluralType' in node;

/** The values a message chooses between, by placeholder: "kind": families, camps, … */
function branches(locale: string, text: string): Record<string, string[]> {
  const found: Record<string, Set<string>> = {};
  for (const node of partsOf(parse(locale, text))) {
    if (!('options' in node) || isPlural(node) || GRAMMAR.has(node.value)) continue;
    const options = (found[node.value] ??= new Set());
    for (const option of Object.keys(node.options)) options.add(option);
  }
  return Object.fromEntries(Object.entries(found).map(([name, options]) => [name, [...options].sort()]));
}

describe.each(LOCALES)('the texts in %s', (locale) => {
  const catalog = catalogs[locale] ?? {};

  it('are all there, in the order of the English ones', () =>
    expect(Object.keys(catalog)).toEqual(Object.keys(english)));

  it('take the same values and make the same choices', () => {
    for (const [key, text] of Object.entries(catalog)) {
      const model = english[key] ?? '';
      expect(placeholders(locale, text).sort(), key).toEqual(placeholders('en', model).sort());
      expect(branches(locale, text), key).toEqual(branches('en', model));
    }
  });

  it('have every plural form that the language has', () => {
    const wanted = new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories.toSorted();
    for (const [key, text] of Object.entries(catalog))
      for (const node of partsOf(parse(locale, text))) {
        if (!isPlural(node)) continue;
        const forms = Object.keys(node.options).filter((form) => !form.startsWith('='));
        expect(forms.sort(), key).toEqual(wanted);
      }
  });

  it('are translated: none with words is the English one', () => {
    if (locale === 'en') return;
    const same = Object.entries(catalog).filter(
      ([key, text]) => text === english[key] && /\p{L}/u.test(text.replace(/\{\w+(?:, number)?\}/g, '')),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('can all be said', () => {
    const words = speak(locale);
    for (const key of Object.keys(english) as MessageKey[]) expect(words.say(key, ANY), key).not.toBe('');
  });
});

/** Values that suit every message, so that each can be said. */
const ANY: Record<string, string | number> = new Proxy<Record<string, string | number>>(
  {},
  { get: (_none, name) => (NUMBERS.has(String(name)) ? 5 : `<${String(name)}>`), has: () => true },
);
const NUMBERS = new Set(['low', 'high', 'count', 'number', 'years']);
