import { recordOf } from '../../lib/compare/record.ts';
import { standingOf } from '../../lib/answer/answer.ts';
import { base } from '../../lib/facts/bundle.ts';
import { CASES, claimsBeside } from '../standing/cases.ts';

// How long a figure's standing takes on the real base, said in words, beside one plain pass over all its estimates:
// `node tests/bench/standing.ts`. The budget is 0.2 ms a figure.

const ROUNDS = 15;

/** The best of several rounds of each case, on average, in milliseconds: others use the machine, too. */
function time(run: (one: (typeof CASES)[number]) => unknown): number {
  const best = CASES.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, one] of CASES.entries()) {
      const start = performance.now();
      run(one);
      best[i] = Math.min(best[i] ?? Infinity, performance.now() - start);
    }
  return best.reduce((sum, each) => sum + each, 0) / CASES.length;
}

/** Measures standings on the real base; prints the figures. */
export function benchStanding(): void {
  const start = performance.now();
  recordOf(base);
  const ready = performance.now() - start;
  const pass = time(({ claim: { quantity } }) =>
    base.estimates.filter(
      ({ estimate }) => estimate.quantity.low === quantity.low && estimate.quantity.unit === quantity.unit,
    ),
  );
  const alone = time((one) => standingOf(one.claim, one.pageDate ?? undefined, { today: '2026-11-24' }));
  const together = time((one) =>
    standingOf(one.claim, one.pageDate ?? undefined, { today: '2026-11-24', beside: claimsBeside(one) }),
  );
  console.log(
    `standing of ${CASES.length} figures against ${base.estimates.length} estimates, per figure: ` +
      `${alone.toFixed(3)} ms (with those beside it ${together.toFixed(3)} ms); ` +
      `one plain filter over the estimates ${pass.toFixed(3)} ms; record made ready in ${ready.toFixed(1)} ms`,
  );
}

if (import.meta.main) benchStanding();
