/** How often each page draws its text anew, and how often the browser gets its turn meanwhile. */
const TURNS = 3001;
const TURNS_PER_FRAME = 15;

export interface View {
  title: string;
  state: string;
  hasNote: boolean;
  rows: { row: number; text: string }[];
  turn: number;
}

/** What a page shows in a turn: the same for every framework. */
export const viewOf = (turn: number): View => ({
  title: turn % 2 === 1 ? 'UNESCO' : `Turn ${turn}`,
  state: turn % 3 === 0 ? 'Kingdom' : 'Nations',
  hasNote: turn % 5 !== 0,
  rows: Array.from({ length: 7 }, (_, i) => (i + turn) % 7).map((row) => ({
    row,
    text: row === turn % 7 ? 'UNHCR' : `Nobody in turn ${turn}`,
  })),
  turn,
});

/** The element that a page draws in. */
export const app = document.querySelector('#app')!;

/**
 * Draws all turns, then says in the title that it is done.
 * @param draw draws a turn, and may return a promise of when that is done
 */
export async function run(draw: (turn: number) => unknown): Promise<void> {
  for (let turn = 0; turn <= TURNS; turn += 1) {
    await draw(turn);
    if (turn % TURNS_PER_FRAME === 0) await new Promise(requestAnimationFrame);
  }
  document.title = 'done';
}
