/* What follows runs in the extension and must stand alone. */

/**
 * Puts the background's clock on by so many milliseconds; what it says then. Runs in the background, or in another page
 * of the extension, which must stay open, where that is a page.
 */
export async function moveClock(by: number): Promise<number> {
  interface Clock {
    Date: DateConstructor;
  }
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { getBackgroundPage?: () => Promise<Clock> } };
  };
  const page = 'document' in globalThis ? await chrome.runtime.getBackgroundPage?.() : undefined;
  const background: Clock = page ?? globalThis;
  const Right = background.Date;
  const now = (): number => Right.now() + by;
  background.Date = new Proxy(Right, {
    construct: (_target, args: unknown[]) =>
      Reflect.construct(Right, args.length === 0 ? [now()] : args) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  return background.Date.now();
}
