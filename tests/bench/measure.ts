/** One thing to time, under a name. */
export interface Contestant {
  name: string;
  run: () => unknown;
}

/** How long each took, in milliseconds: the median of its rounds. */
export type Timings = Map<string, number>;

/**
 * Times several things side by side: every round runs each of them once, so that whatever else the machine
 * does falls on all alike. The first round warms up and does not count.
 */
export function race(contestants: readonly Contestant[], rounds = 9): Timings {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, run } of contestants) {
      const started = performance.now();
      run();
      if (round > 0) times.get(name)?.push(performance.now() - started);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** The middle value; for an even count the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints a table of timings beside the one they are measured against. */
export function printRace(timings: Timings, against: string): void {
  const base = timings.get(against) ?? Number.NaN;
  for (const [name, time] of timings) {
    console.log(
      `${name.padEnd(52)} ${time.toFixed(2).padStart(10)} ms ${(time / base).toFixed(2).padStart(8)} ×`,
    );
  }
}
