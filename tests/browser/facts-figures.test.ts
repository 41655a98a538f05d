import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnPage, OwnTab } from './harness/driver.ts';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';

const SERIES = 'un-syria-iraq-ftf-estimates';

const read = (own: OwnPage): Promise<string> =>
  own.run(() => document.querySelector<HTMLElement>('.panel:not([hidden])')?.innerText ?? '', undefined);

const goTo = (own: OwnPage, hash: string): Promise<void> =>
  own.run((wanted) => {
    location.hash = wanted;
  }, hash);

/** Catches what the view hands to the browser to be kept, in place of a download. */
const catchSaved = (own: OwnPage): Promise<void> =>
  own.run(() => {
    const saved: { name: string; type: string; text: string }[] = [];
    Object.assign(window, { savedFiles: saved });
    const files = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      const address = create(file);
      files.set(address, file as Blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click() {
      const file = files.get(this.href);
      if (file === undefined) return;
      void file.text().then((text) => saved.push({ name: this.download, type: file.type, text }));
    };
  }, undefined);

interface Saved {
  name: string;
  type: string;
  text: string;
}

const save = async (own: OwnPage, form: string): Promise<Saved> => {
  await own.run((wanted) => document.getElementById(`save-${wanted}`)?.click(), form);
  return until(form, () =>
    own.run(
      (wanted) =>
        (window as unknown as { savedFiles: Saved[] }).savedFiles.find(({ name }) =>
          name.endsWith(wanted.toLowerCase()),
        ),
      form,
    ),
  );
};

describe.each(BROWSERS)('figures in %s', (name) => {
  const stage = onStage(name);
  let own: OwnTab;

  beforeAll(async () => {
    own = await stage.driver.openOwn('facts.html#/figures');
  });

  it('are a chart for every series, and fewer where one place is chosen', async () => {
    const count = (): Promise<number> =>
      own.run(() => document.querySelectorAll('.tile svg').length, undefined);
    const all = await until('all charts', count, (charts) => charts >= 60);
    await goTo(own, '#/figures?place=AF');
    const some = await until('charts of Afghanistan', count, (charts) => charts > 0 && charts < all);
    expect(some).toBeGreaterThanOrEqual(4);
  });

  it('stand in a chart whose numbers can be reached by keys and are told of', async () => {
    await goTo(own, `#/figures/${SERIES}`);
    await until(
      'the series',
      () => read(own),
      (text) => text.includes('UN: travelled to Syria and Iraq'),
    );
    const marks = await own.run(
      () => [...document.querySelectorAll('.plot-link')].map((mark) => mark.getAttribute('aria-label') ?? ''),
      undefined,
    );
    expect(marks.length).toBeGreaterThanOrEqual(5);
    expect(marks.every((label) => /\d/.test(label) && label.includes('people'))).toBe(true);
    await own.run(() => document.querySelector<SVGAElement>('.plot-link')?.focus(), undefined);
    const told = await until(
      'what the first number says',
      () => own.run(() => document.querySelector<HTMLElement>('.readout')?.innerText, undefined),
      (text) => text.includes('Source:'),
    );
    expect(marks[0]).toContain(told.split('\n')[0]);
  });

  it('are told of while a pointer is on them, over the whole height', async () => {
    await own.page.bringToFront();
    const mark = await own.run(() => {
      const link = [...document.querySelectorAll('.plot-link')].at(-1);
      link?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } =
        link?.querySelector('.plot-room')?.getBoundingClientRect() ?? new DOMRect();
      return { label: link?.getAttribute('aria-label') ?? '', x: x + width / 2, y: y + height * 0.9 };
    }, undefined);
    await own.page.mouse.move(mark.x, mark.y, { steps: 3 });
    await until(
      'what the last number says',
      () => own.run(() => document.querySelector<HTMLElement>('.readout b')?.innerText, undefined),
      (told) => mark.label.includes(told),
    );
  });

  it('stand in a table with the source of each', async () => {
    const rows = await own.run(
      () =>
        [...document.querySelectorAll<HTMLTableRowElement>('.figure-table tbody tr')].map((row) => ({
          text: row.innerText,
          link: row.querySelector<HTMLAnchorElement>('td:last-child a')?.href ?? '',
        })),
      undefined,
    );
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.map(({ link }) => link).filter((link) => !/^https:|^$/.test(link))).toEqual([]);
  });

  it('are saved as table, data and pictures', async () => {
    await catchSaved(own);
    const csv = await save(own, 'CSV');
    expect(csv.name).toBe(`gloss-${SERIES}.csv`);
    expect(csv.text).toContain('as_of,qualifier,low,high');
    const json = await save(own, 'JSON');
    expect((JSON.parse(json.text) as { series: { id: string } }).series.id).toBe(SERIES);
    const svg = await save(own, 'SVG');
    expect(svg.text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    const png = await save(own, 'PNG');
    expect(png.type).toBe('image/png');
    expect(png.text.slice(1, 4)).toBe('PNG');
  });

  it('ask the network for nothing, and cause no error', async () => {
    const traces = await stage.driver.traces();
    expect(traces.requests).toEqual([]);
    expect(traces.errors).toEqual([]);
  });
});

const PASSAGE = `There are more than 25,000 foreign terrorist fighters from more than 100 countries in Syria and Iraq.
Interpol issued a red notice.`;

describe.each(BROWSERS)('a text that is looked up in %s', (name) => {
  const stage = onStage(name);
  let own: OwnTab;

  beforeAll(async () => {
    own = await stage.driver.openOwn('facts.html#/lookup');
  });

  it('is read where it was pasted, with facts and standings', async () => {
    await until(
      'the field',
      () => read(own),
      (text) => text.includes('Look up a text'),
    );
    await own.run((passage) => {
      const field = document.querySelector('textarea');
      if (field === null) return;
      field.value = passage;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, PASSAGE);
    await until('the button', () =>
      own.run(() => {
        const button = document.querySelector<HTMLButtonElement>('form button');
        button?.click();
        return button?.disabled === false || undefined;
      }, undefined),
    );
    const text = await until(
      'what was found',
      () => read(own),
      (shown) => /\d mentions/.test(shown),
    );
    expect(text).toContain('Read as more than 25,000 people');
    expect(text).toMatch(/published/i);
    expect(text).toContain('red notice');
    expect(await own.run(() => location.hash, undefined)).toBe('#/lookup');
  });

  it('is read at once where it comes with the address', async () => {
    await goTo(own, `#/lookup?text=${encodeURIComponent('The UN Security Council met.')}`);
    const text = await until(
      'what was found',
      () => read(own),
      (shown) => shown.includes('1 mention'),
    );
    expect(text).toContain('Security Council');
  });

  it('may hold nothing', async () => {
    await goTo(own, '#/lookup?text=Nothing%20at%20all');
    await until(
      'the answer',
      () => read(own),
      (shown) => shown.includes('Nothing found in this text'),
    );
    expect((await stage.driver.traces()).errors).toEqual([]);
  });
});
