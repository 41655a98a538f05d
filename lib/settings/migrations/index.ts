import { fromVersion1 } from './from1.ts';
import { fromVersion2 } from './from2.ts';

/** Makes of settings of one version those of the next; what it does not know stays. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** The steps, by the version that each begins with. */
export const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([
  [1, fromVersion1],
  [2, fromVersion2],
]);

/** Takes stored settings step by step to the newest version there is a step to. */
export function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  let settings = stored;
  for (;;) {
    const version = settings['version'];
    const step = typeof version === 'number' ? MIGRATIONS.get(version) : undefined;
    if (step === undefined || typeof version !== 'number') return settings;
    settings = { ...step(settings), version: version + 1 };
  }
}
