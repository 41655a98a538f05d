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

/** What the parser calls plain text. */
const LITERAL = parse('en', 'text')[0]?.type;

/** Every part of a message, also those inside its branches. */
const partsOf = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [
    node,
    ...('options' in node ? Object.values(node.options).flatMap(({ value }) => partsOf(value)) : []),
  ]);

/** Values that every message is given where a language may need them for its grammar; none has to use them. */
const GRAMMAR = new Set(['form', 'precision', 'ofDate']);

const placeholders = (locale: string, text: string): string[] => [
  ...new Set(
    partsOf(parse(locale, text)).flatMap((node) =>
      node.type === LITERAL || !('value' in node) || GRAMMAR.has(node.value) ? [] : [node.value],
    ),
  ),
];

const isPlural = (node: Node): node is Extract<Node, { pluralType?: unknown }> => 'pluralType' in node;

/** The plural forms of a choice by number, apart from those for one number alone. */
const formsOf = ({ options }: Extract<Node, { options: unknown }>): string[] =>
  Object.keys(options)
    .filter((form) => !form.startsWith('='))
    .sort();

const each = <T>(texts: Record<string, string>, read: (text: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, read(text)]));

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

/** Two plain words in a row: names of formats and single words may be the same in several languages. */
const isSentence = (text: string): boolean =>
  /\p{Ll}+ \p{Ll}+/u.test(text.replaceAll(/\{\w+(?:, \w+)?\}/g, ''));

describe.each(LOCALES)('the texts in %s', (locale) => {
  const catalog = catalogs[locale] ?? {};

  it('are all there, in the order of the English ones', () =>
    expect(Object.keys(catalog)).toEqual(Object.keys(english)));

  it('take the same values and make the same choices', () => {
    expect(each(catalog, (text) => placeholders(locale, text).sort())).toEqual(
      each(english, (text) => placeholders('en', text).sort()),
    );
    expect(each(catalog, (text) => branches(locale, text))).toEqual(
      each(english, (text) => branches('en', text)),
    );
  });

  it('have every plural form that the language has', () => {
    const wanted = new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories.toSorted();
    const lacking = Object.entries(catalog).filter(([, text]) =>
      partsOf(parse(locale, text)).some((node) => isPlural(node) && formsOf(node).join() !== wanted.join()),
    );
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  it('are translated: none of several words is the English one', () => {
    if (locale === 'en') return;
    const same = Object.entries(catalog).filter(([key, text]) => text === english[key] && isSentence(text));
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it('mark the same in the preview of the settings', () => {
    const tags = (text = ''): string[] => (text.match(/<\w+>/g) ?? []).sort();
    expect(tags(catalog['preview.text'])).toEqual(tags(english['preview.text']));
  });

  it('can all be said', () => {
    const words = speak(locale);
    const silent = Object.keys(english).filter((key) => words.say(key as MessageKey, ANY) === '');
    expect(silent).toEqual([]);
  });
});

/** Values that suit every message, so that each can be said. */
const ANY: Record<string, string | number> = new Proxy<Record<string, string | number>>(
  {},
  { get: (_none, name) => (NUMBERS.has(String(name)) ? 5 : `<${String(name)}>`), has: () => true },
);
/** As dates are written in Russian, the full stop of "г." included. */
const DATES = new Set(['date', 'day', 'until', 'ofDate']);
const NUMBERS = new Set(['low', 'high', 'count', 'number', 'years']);

it('no sentence in Russian ends with the full stop of a date and its own', () => {
  const dated = new Proxy<Record<string, string | number>>(
    {},
    { get: (_none, name) => (DATES.has(String(name)) ? 'март 2015 г.' : ANY[String(name)]), has: () => true },
  );
  const words = speak('ru');
  const said = Object.keys(english).map((key) => words.say(key as MessageKey, dated));
  expect(said.filter((text) => text.includes('..'))).toEqual([]);
});
