import { describe, expect, it } from 'vitest';
import { Budget, type Turns, inSlices } from '../../../lib/page/slices.ts';

/** A clock that goes on by what each step of the work costs, and counts the page's turns. */
class Clock implements Turns {
  time = 0;
  turns = 0;
  /** Milliseconds of the page's own between two slices. */
  readonly #between: number;

  constructor(between = 0) {
    this.#between = between;
  }

  readonly now = (): number => this.time;

  readonly next = (): Promise<void> => {
    this.turns += 1;
    this.time += this.#between;
    return Promise.resolve();
  };
}

/** Work of so many steps, each of which costs so much. */
function stepsOf(clock: Clock, steps: number, cost: number) {
  const work = {
    done: 0,
    resumed: 0,
    resume: () => {
      work.resumed += 1;
    },
    rested: 0,
    rest: () => {
      work.rested += 1;
    },
    step: () => {
      clock.time += cost;
      work.done += 1;
      return work.done < steps;
    },
  };
  return work;
}

describe('work in slices', () => {
  it.each([
    { steps: 1, cost: 1, turns: 0 },
    { steps: 6, cost: 1, turns: 0 },
    { steps: 7, cost: 1, turns: 1 },
    { steps: 60, cost: 1, turns: 9 },
    { steps: 3, cost: 50, turns: 2 },
    { steps: 1000, cost: 0, turns: 0 },
  ])('gives way after 6 ms: $steps steps of $cost ms, $turns times', async ({ steps, cost, turns }) => {
    const clock = new Clock();
    const work = stepsOf(clock, steps, cost);
    expect(await inSlices(work, clock)).toBe('done');
    expect(work.done).toBe(steps);
    expect(clock.turns).toBe(turns);
    expect(work.resumed).toBe(turns + 1);
    expect(work.rested).toBe(turns);
  });

  it('ends when its budget is spent', async () => {
    const clock = new Clock();
    const work = stepsOf(clock, 1000, 1);
    expect(await inSlices(work, clock, new Budget(30, 0, 0))).toBe('budget');
    expect(work.done).toBe(30);
  });

  it('earns a share of the time that the page has meanwhile', async () => {
    const clock = new Clock(60);
    const work = stepsOf(clock, 600, 1);
    // Each 6 ms of work are followed by 60 ms, of which a tenth is earned.
    expect(await inSlices(work, clock, new Budget(30, 0.1, 0))).toBe('done');
  });

  it('never earns more than what may be spent at once', async () => {
    const clock = new Clock();
    const budget = new Budget(30, 0.1, 0);
    clock.time = 1_000_000;
    const work = stepsOf(clock, 1000, 1);
    expect(await inSlices(work, clock, budget)).toBe('budget');
    expect(work.done).toBe(30);
  });

  it('stops when told to, before the next slice', async () => {
    const clock = new Clock();
    const stop = new AbortController();
    const work = stepsOf(clock, 1000, 1);
    const next = clock.next;
    const turns = {
      now: clock.now,
      next: () => {
        if (clock.turns === 2) stop.abort();
        return next();
      },
    };
    expect(await inSlices(work, turns, undefined, stop.signal)).toBe('stopped');
    expect(work.done).toBe(18);
  });
});
