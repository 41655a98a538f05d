interface Background {
  Date: DateConstructor;
  ownDate?: DateConstructor;
}

interface Apis {
  runtime: { getBackgroundPage?(): Promise<Background> };
}

/**
 * Puts the background's clock on or back against the machine's, by milliseconds, until the background is stopped. Runs in
 * the background or, where that is a page, in another page of the extension, which has to stay: it holds the new clock.
 */
export async function shiftClock(by: number): Promise<void> {
  const { browser } = globalThis as unknown as { browser?: Apis };
  const itself: Background = globalThis;
  const background = (await browser?.runtime.getBackgroundPage?.()) ?? itself;
  const Own = (background.ownDate ??= background.Date);
  background.Date = class extends Own {
    constructor(...given: [] | [string | number | Date]) {
      super(given.length > 0 ? given[0]! : Own.now() + by);
    }
    static override now(): number {
      return Own.now() + by;
    }
  } as DateConstructor;
}
