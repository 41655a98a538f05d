import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnPage, OwnTab } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

/** What the place in front shows, in words. */
const read = (own: OwnPage): Promise<string> =>
  own.run(() => document.querySelector<HTMLElement>('.panel:not([hidden])')?.innerText ?? '', undefined);

const readWhen = (own: OwnPage, what: string, isThere: (text: string) => boolean): Promise<string> =>
  until(what, () => read(own), isThere);

/** Presses the first link or button whose text begins so. */
const press = (own: OwnPage, beginning: string): Promise<boolean> =>
  own.run((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('a, button, summary')].find(
      (one) => one.checkVisibility() && one.textContent.trim().startsWith(wanted),
    );
    found?.click();
    return found !== undefined;
  }, beginning);

const addressOf = (own: OwnPage): Promise<string> => own.run(() => location.hash, undefined);

describe.each(BROWSERS)('the full page in %s', (name) => {
  const stage = onStage(name);
  let own: OwnTab;

  beforeAll(async () => {
    own = await stage.driver.openOwn('facts.html#/fact/un-members-193');
  });

  it('opens a fact by its address, with date, source, check and citation', async () => {
    const text = await readWhen(own, 'the fact', (shown) => shown.includes('193 member states'));
    expect(text).toContain('As of 7 March 2026');
    expect(text).toContain('United Nations Treaty Collection');
    expect(text).toContain('Read at the source itself');
    expect(text).toContain('https://www.un.org/');
  });

  it('leads to the fact before it, and back', async () => {
    await press(own, 'Switzerland and Timor-Leste joined');
    await readWhen(own, 'the fact before', (text) => text.startsWith('All facts') && text.includes('191'));
    await own.run(() => history.back(), undefined);
    await readWhen(own, 'the first fact again', (text) => text.includes('has had 193 member states'));
  });

  it('leads up the tree of topics', async () => {
    await press(own, 'United Nations');
    const text = await readWhen(own, 'the topic', (shown) => shown.includes('founded in 1945'));
    expect(await addressOf(own)).toBe('#/topic/un');
    expect(text).toContain('UN Security Council');
  });

  it('keeps a search in the address, and finds it there again', async () => {
    await own.run(() => {
      location.hash = '#/facts?q=red+notice';
    }, undefined);
    const text = await readWhen(own, 'the search', (shown) => /\d+ facts/.test(shown));
    expect(text.toLowerCase()).toContain('red notice');
    await own.run(() => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (field === null) return;
      field.value = 'timor';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, undefined);
    await until(
      'the address to follow',
      () => addressOf(own),
      (hash) => hash === '#/facts?q=timor',
    );
    expect(await read(own)).toContain('Timor-Leste');
  });

  it('shows the base as it stood on a day', async () => {
    await own.run(() => {
      location.hash = '#/facts?q=secretary-general&on=2015-05-30';
    }, undefined);
    const text = await readWhen(own, 'the day', (shown) => shown.includes('as it stood on 30 May 2015'));
    expect(text).toContain('Ban Ki-moon');
    expect(text).not.toContain('Guterres');
  });

  it('says when a link leads to nothing', async () => {
    await own.run(() => {
      location.hash = '#/fact/no-such-fact';
    }, undefined);
    await readWhen(own, 'the notice', (text) => text.includes('There is no such entry'));
  });

  it('tells how facts are checked, and how many there are', async () => {
    await press(own, 'About');
    const text = await readWhen(own, 'the view', (shown) => shown.includes('How facts are checked'));
    expect(text).toMatch(/Facts\s+1,\d{3}\s+Topics\s+\d+/);
    expect(text).toMatch(/Version \d+\.\d+/);
  });

  it('has caused no error', async () => {
    expect((await stage.driver.traces()).errors).toEqual([]);
  });
});
