import type { Fact } from '../facts/schema.ts';
import type { PartialDate } from '../model/date.ts';
import { dayFirst } from './dates.ts';
import { type Reference, inQuotes, notesOf, sourcesOf } from './reference.ts';

/** A fact in plain sentences, with its sources below; the quoted passage of a page stands first. */
export function asText(fact: Fact, page: Reference | undefined, accessed: PartialDate): string {
  const quoted = page && [`“${page.quote ?? ''}”`, `${detailsOf(page)} (accessed ${dayFirst(accessed)})`, ''];
  const sources = sourcesOf(fact).map((source) => `- ${detailsOf(source)}`);
  return [...(quoted ?? []), fact.statement.en, notesOf(fact, dayFirst), ...sources].join('\n');
}

/** "UN Monitoring Team, “Report”, S/2015/358, 19 May 2015, https://undocs.org/S/2015/358" */
const detailsOf = ({ author, title, symbol, published, url }: Reference): string =>
  [author, inQuotes(title), symbol, published && dayFirst(published), url].filter(Boolean).join(', ');

/** The same in Markdown: the quote as a quotation, titles as links. */
export function asMarkdown(fact: Fact, page: Reference | undefined, accessed: PartialDate): string {
  const quoted = page && [
    ...(page.quote ?? '').split('\n').map((line) => `> ${escaped(line)}`),
    '>',
    `> — ${linked(page)} (accessed ${dayFirst(accessed)})`,
    '',
  ];
  const sources = sourcesOf(fact).map((source) => `- ${linked(source)}`);
  return [
    ...(quoted ?? []),
    `**${escaped(fact.statement.en)}** ${escaped(notesOf(fact, dayFirst))}`,
    '',
    ...sources,
  ].join('\n');
}

function linked({ author, title, symbol, published, url }: Reference): string {
  // In angle brackets an address may hold the brackets of a document symbol.
  const address = url?.replace(/[<>\s]/g, encodeURIComponent);
  const name = address === undefined ? escaped(title) : `[${escaped(title)}](<${address}>)`;
  return [escaped(author), name, symbol && escaped(symbol), published && dayFirst(published)]
    .filter(Boolean)
    .join(', ');
}

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
