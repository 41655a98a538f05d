/** An area of the browser's storage, which can refuse to be read or to be written. */
export class Area {
  items: Record<string, unknown> = {};
  refusesReading = false;
  refusesWriting = false;
  /** The keys that were written together, in order. */
  writes: string[][] = [];

  empty(): void {
    this.items = {};
    this.refusesReading = false;
    this.refusesWriting = false;
    this.writes = [];
  }

  /** Everything for null. */
  get(key: string | null): Promise<Record<string, unknown>> {
    if (this.refusesReading) return Promise.reject(new Error('denied'));
    const found = key === null ? this.items : key in this.items ? { [key]: this.items[key] } : {};
    return Promise.resolve(structuredClone(found));
  }

  set(values: Record<string, unknown>): Promise<void> {
    if (this.refusesWriting) return Promise.reject(new Error('QuotaExceededError'));
    Object.assign(this.items, structuredClone(values));
    this.writes.push(Object.keys(values));
    return Promise.resolve();
  }

  remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) delete this.items[key];
    return Promise.resolve();
  }
}

/** Locks as browsers keep them for all windows of an extension: one holder at a time, in order. */
export function locks(): { request: (name: string, work: () => Promise<unknown>) => Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name, work) => {
      const mine = last.then(work, work);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
