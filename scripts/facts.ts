/**
 * npm run facts                 the state of the fact base: counts, what is stale, what lacks a source
 * npm run facts -- --list       the same, with every id that needs care
 * npm run facts -- --on DATE    who held each office, and what each count was, on a day (or in a month or year)
 * npm run facts -- --schema     writes the JSON Schema for editors
 *
 * Ends with 1 when the base must not be published.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { base } from '../lib/facts/bundle.ts';
import { checkBase } from '../lib/facts/check.ts';
import { today } from '../lib/facts/date.ts';
import { factFileSchema } from '../lib/facts/jsonschema.ts';
import { onDate } from '../lib/facts/ondate.ts';
import { stateOf } from '../lib/facts/state.ts';

const SCHEMA_FILE = new URL('../assets/facts/fact.schema.json', import.meta.url);
const LEADS_FILE = new URL('../assets/facts/leads.json', import.meta.url);
const MOST_NAMED = 5;

const { values } = parseArgs({
  options: { list: { type: 'boolean' }, on: { type: 'string' }, schema: { type: 'boolean' } },
});

/** "12  what" lines, right-aligned. */
const table = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${String(count).padStart(6)}  ${name}`)
    .join('\n');

function needingCare(what: string, ids: readonly string[]): string {
  const named = values.list === true ? ids : ids.slice(0, MOST_NAMED);
  const rest = ids.length - named.length;
  const more = rest > 0 ? [`… and ${String(rest)} more (--list names them)`] : [];
  return [
    `${String(ids.length).padStart(6)}  ${what}`,
    ...[...named, ...more].map((id) => `          ${id}`),
  ].join('\n');
}

function printState(leads: readonly { id: string }[]): void {
  const state = stateOf(base.facts, today());
  console.log(
    `${String(state.facts)} facts, ${String(state.estimates)} of them published figures in ${String(base.series.length)} series\n`,
  );
  console.log(`By topic\n${table(state.byRoot)}\n\n${table(state.byTopic)}\n`);
  console.log(`By verification\n${table(state.byVerification)}\n`);
  console.log(`By age\n${table(state.byAge)}\n`);
  console.log('To look at again');
  console.log(needingCare('ended since they were written', state.ended));
  console.log(needingCare('said to hold still, and older than their kind may be', state.old));
  console.log(needingCare('have no primary source', state.withoutPrimary));
  console.log(needingCare('have no link to a publisher', state.withoutLink));
  const ids = leads.map(({ id }) => id);
  console.log(needingCare('leads left out until they are checked', ids));
}

function printDay(day: string): void {
  for (const id of [...base.timelines.keys()].sort()) {
    const { held, before, after } = onDate(base, id, day);
    console.log(id);
    for (const { fact, isCertain } of held)
      console.log(`    ${fact.statement.en}${isCertain ? '' : ` (last seen ${fact.asOf})`}`);
    if (held.length > 0) continue;
    console.log('    not known');
    if (before !== undefined) console.log(`    before: ${before.statement.en}`);
    if (after !== undefined) console.log(`    after:  ${after.statement.en}`);
  }
}

if (values.schema === true) {
  writeFileSync(SCHEMA_FILE, `${JSON.stringify(factFileSchema(), null, 2)}\n`);
} else if (values.on !== undefined) {
  printDay(values.on);
} else {
  const leads = JSON.parse(readFileSync(LEADS_FILE, 'utf8')) as { id: string }[];
  printState(leads);
  const { facts, topics, series } = base;
  const problems = checkBase({ facts, topics, series, leads });
  for (const problem of problems) console.error(problem);
  console.log(`\n${String(problems.length)} problems`);
  if (problems.length > 0) process.exitCode = 1;
}
