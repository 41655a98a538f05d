import { compareDates } from './date.ts';
import { isNoPublisher, loadedWordIn } from './rules.ts';
import type { Fact, Source, Topic } from './schema.ts';

const LONGEST_STATEMENT = 240;
const AMP = /^amp\.|\/amp(\/|$|\?)|[?&]amp\b/;

/** What is wrong with one fact by itself and in its references. */
export function checkFact(fact: Fact, topics: readonly Topic[], facts: readonly Fact[]): string[] {
  const say = (problem: string): string => `Fact ${fact.id}: ${problem}`;
  return [
    ...(topics.some(({ id }) => id === fact.topic) ? [] : [`there is no topic ${fact.topic}.`]),
    ...checkWording(fact),
    ...checkDates(fact),
    ...checkRelated(fact, facts),
    ...checkVerification(fact),
    ...fact.sources.flatMap(checkSource),
  ].map(say);
}

function checkWording({ id, statement, caveat }: Fact): string[] {
  const problems: string[] = [];
  if (id.split('-').includes('seed')) problems.push('a record of the sample article is no evidence.');
  for (const text of [...Object.values(statement), ...Object.values(caveat ?? {})]) {
    if (text.length >= LONGEST_STATEMENT)
      problems.push(`${String(text.length)} characters are too long: "${text.slice(0, 40)}…".`);
    const loaded = loadedWordIn(text);
    if (loaded !== undefined) problems.push(`"${loaded}" is not neutral.`);
    if (/\brecalled\b|from memory/i.test(text)) problems.push('what is only remembered is not shown.');
    if (text !== text.trim() || !/[.!?。؟।)]$/u.test(text))
      problems.push(`a text must be whole sentences: "${text.slice(-40)}".`);
  }
  return problems;
}

function checkDates({ from, until, asOf, sources }: Fact): string[] {
  const problems: string[] = [];
  if (from !== undefined && until !== undefined && compareDates(from, until) > 0)
    problems.push(`it ends (${until}) before it begins (${from}).`);
  for (const date of [asOf, from, until, ...sources.map(({ published }) => published)])
    if (date !== undefined && !isCalendarDate(date)) problems.push(`there is no ${date} in the calendar.`);
  return problems;
}

const isCalendarDate = (date: string): boolean =>
  date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

function checkRelated({ id, related = [] }: Fact, facts: readonly Fact[]): string[] {
  return related.flatMap((other) => {
    if (other === id) return ['it is related to itself.'];
    return facts.some((fact) => fact.id === other) ? [] : [`there is no related fact ${other}.`];
  });
}

/** A claim to have read something needs a source that can bear it. */
function checkVerification({ verification, sources, related = [] }: Fact): string[] {
  if (verification === 'seen-primary' && sources.every(({ secondary }) => secondary === true))
    return ['it claims to be read at its source, and names reports only.'];
  if (verification === 'derived' && related.length === 0)
    return ['it is worked out, and does not say from which facts.'];
  return [];
}

function checkSource({ url, urlStatus, publisher }: Source): string[] {
  if (url === undefined) return urlStatus === undefined ? [] : [`${publisher}: a status without an address.`];
  const { hostname, username, port } = new URL(url);
  const problems: string[] = [];
  if (urlStatus === undefined) problems.push(`${url} does not say whether it was seen or constructed.`);
  if (!hostname.includes('.') || /^[\d.]+$|^\[|\.(local|internal|test)$/.test(hostname))
    problems.push(`${hostname} is a private host.`);
  if (username !== '' || port !== '') problems.push(`${url} is no plain address.`);
  if (isNoPublisher(hostname) || AMP.test(`${hostname}${url.slice(url.indexOf(hostname) + hostname.length)}`))
    problems.push(`${hostname} is a mirror or an aggregator, not the publisher.`);
  return problems;
}
