import { describe, expect, it } from 'vitest';
import { PassScheduler, type PassWork, type Urgency } from '../../../lib/page/passes.ts';

/** A page that can be read; says what was done with it, and at what time. */
class Page implements PassWork {
  time = 0;
  log: string[] = [];
  isAwake = true;
  due = 0;
  soon: Urgency = 'changed';
  /** What a pass does besides. */
  during: () => void | Promise<void> = () => undefined;
  isWhole = true;

  readonly passes = new PassScheduler(this, {
    now: () => this.time,
    rest: (milliseconds) => {
      this.time += milliseconds;
      this.log.push(`rest ${milliseconds}`);
      return Promise.resolve();
    },
    next: () => {
      this.log.push('idle');
      return Promise.resolve();
    },
  });

  readonly mayRead = (): boolean => this.isAwake;
  readonly prepare = (): Promise<void> => Promise.resolve();
  readonly urgency = (): Urgency => this.soon;
  readonly isDue = (): boolean => this.due > 0;
  readonly read = async (): Promise<boolean> => {
    this.log.push('read');
    this.due -= 1;
    await this.during();
    return this.isWhole;
  };
  onRead = (): void => void this.log.push('told');
  readonly onError = (error: unknown): void => void this.log.push(String(error));

  /** Asks for a pass, and lets everything come to its end. */
  async request(): Promise<string> {
    this.passes.request();
    await new Promise(setImmediate);
    return this.log.splice(0).join(', ');
  }
}

describe('a pass over a page', () => {
  it.each<[Urgency, string]>([
    ['changed', 'rest 100, idle, read, told'],
    ['queued', 'idle, read, told'],
    ['prompt', 'rest 0, read, told'],
  ])('comes in its time: %s', async (urgency, log) => {
    const page = new Page();
    page.soon = urgency;
    expect(await page.request()).toBe(log);
  });

  it('never begins at once', () => {
    const page = new Page();
    page.soon = 'prompt';
    page.passes.request();
    expect(page.log).toEqual([]);
  });

  it('says what went wrong at its end, too', async () => {
    const page = new Page();
    page.onRead = () => {
      throw new Error('the page is gone');
    };
    expect(await page.request()).toBe('rest 100, idle, read, Error: the page is gone');
  });

  it('is not made right after another, however much it is needed', async () => {
    const page = new Page();
    page.soon = 'prompt';
    await page.request();
    page.time += 30;
    expect(await page.request()).toBe('rest 70, read, told');
    page.time += 500;
    expect(await page.request()).toBe('rest 0, read, told');
  });

  it('waits for no idle time once marked words have gone while it rested', async () => {
    const page = new Page();
    page.passes.request();
    // The rest has begun by then, and not ended.
    await Promise.resolve();
    page.soon = 'prompt';
    await new Promise(setImmediate);
    expect(page.log.join(', ')).toBe('rest 100, read, told');
  });

  it('is one at a time, and followed by another where something is due', async () => {
    const page = new Page();
    page.soon = 'queued';
    page.due = 2;
    page.during = () => page.passes.request();
    expect(await page.request()).toBe('idle, read, told, idle, read, told');
  });

  it('is not made while the page may not be read', async () => {
    const page = new Page();
    page.isAwake = false;
    expect(await page.request()).toBe('');
    page.isAwake = true;
    expect(await page.request()).toContain('read');
  });

  it('is not made when the page may be read no more as its time comes', async () => {
    const page = new Page();
    page.passes.request();
    page.isAwake = false;
    await new Promise(setImmediate);
    expect(page.log.join(', ')).toBe('rest 100, idle');
  });

  it('is told of when it came to the end only', async () => {
    const page = new Page();
    page.isWhole = false;
    expect(await page.request()).toBe('rest 100, idle, read');
  });

  it('that fails is told of, and does not keep others from being made', async () => {
    const page = new Page();
    page.during = () => Promise.reject(new Error('no'));
    expect(await page.request()).toBe('rest 100, idle, read, Error: no');
    page.during = () => undefined;
    expect(await page.request()).toContain('read, told');
  });
});
