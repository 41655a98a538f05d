const GIVE_UP_MS = 15_000;

/** Lets everything that is under way in the event loop go on once. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * Asks again and again until the answer is what is waited for: never a guess at how long something takes.
 * @throws Error when that has not come in time, naming what was waited for and the last answer.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  isThere: (answer: T) => boolean = () => true,
): Promise<T> {
  const start = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && isThere(answer)) return answer;
    if (Date.now() - start > GIVE_UP_MS)
      throw new Error(`Waited in vain for ${what}. Last seen: ${JSON.stringify([answer]).slice(0, 2000)}`);
    await turn();
  }
}
