import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { OwnPage } from './driver.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Text that goes into the page as a function, whose policy lets no script be added to it. */
const scan = Object.assign((): Promise<AxeResults['violations']> => Promise.resolve([]), {
  toString: () => `async () => { ${AXE}; return (await axe.run(document)).violations; }`,
});

/** What axe-core finds wrong with a page of the extension: one line for each element. */
export async function violationsIn(own: OwnPage): Promise<string[]> {
  const violations = await own.run(scan, undefined);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
