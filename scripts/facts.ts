/**
 * npm run facts                 the state of the fact base: counts, what is stale, what lacks a source
 * npm run facts -- --list       the same, with every id that needs care
 * npm run facts -- --schema     writes the JSON Schema for editors
 *
 * Ends with 1 when the base must not be published.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { base } from '../lib/facts/bundle.ts';
import { checkBase } from '../lib/facts/check.ts';
import { today } from '../lib/facts/date.ts';
import { factFileSchema } from '../lib/facts/jsonschema.ts';
import { stateOf } from '../lib/facts/state.ts';

const SCHEMA_FILE = new URL('../assets/facts/fact.schema.json', import.meta.url);
const MOST_NAMED = 5;

const { values } = parseArgs({ options: { list: { type: 'boolean' }, schema: { type: 'boolean' } } });

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

function printState(): void {
  const state = stateOf(base.facts, today());
  console.log(
    `${String(state.facts)} facts, ${String(state.estimates)} of them published figures in ${String(base.series.length)} series\n`,
  );
  console.log(`By topic\n${table(state.byRoot)}\n\n${table(state.byTopic)}\n`);
  console.log(`By verification\n${table(state.byVerification)}\n`);
  console.log(`By the year they hold for\n${table(state.byYear)}\n`);
  console.log('To look at again');
  console.log(needingCare('ended since they were written', state.ended));
  console.log(needingCare('said to hold still, and not checked for two years', state.old));
  console.log(needingCare('rest on reports alone', state.withoutPrimary));
  console.log(needingCare('have no link to a publisher', state.withoutLink));
}

if (values.schema === true) {
  writeFileSync(SCHEMA_FILE, `${JSON.stringify(factFileSchema(), null, 2)}\n`);
} else {
  printState();
  const problems = checkBase(base);
  for (const problem of problems) console.error(problem);
  console.log(`\n${String(problems.length)} problems`);
  if (problems.length > 0) process.exitCode = 1;
}
