import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';

const FILLER = 'The quick brown fox jumps over the lazy dog, and nothing of interest happens at all. ';
const FIVE_MEGABYTES = 5_000_000;

describe.each(BROWSERS)('bad input in %s', (name) => {
  const stage = onStage(name);

  it('an article of five megabytes is read, and the page lives', async () => {
    const paragraph = `<p>${FILLER.repeat(12)}</p>`;
    const body = `${paragraph.repeat(Math.ceil(FIVE_MEGABYTES / paragraph.length))}<p>At last, Interpol.</p>`;
    const url = stage.server.serve('/long', {
      body: `<!doctype html><html lang="en"><body>${body}</body></html>`,
    });
    const opened = await openPage(stage.driver, url);
    const marks = await opened.marksWhen('the mention at the end', (found) => found.length > 0);
    expect(marks).toEqual([{ highlight: 'gloss-interpol', text: 'Interpol' }]);
    expect(opened.errors).toEqual([]);
    await opened.page.close();
  });

  it('one paragraph of five megabytes does no harm', async () => {
    const url = stage.server.serve('/block', {
      body: `<!doctype html><html lang="en"><p>${'25,000 from UN '.repeat(FIVE_MEGABYTES / 15)}</p><p>Interpol</p></html>`,
    });
    const opened = await openPage(stage.driver, url);
    await opened.marksWhen('the mention after it', (found) => found.some(({ text }) => text === 'Interpol'));
    expect(opened.errors).toEqual([]);
    await opened.page.close();
  });

  it.each([
    ['an empty page', { body: '' }],
    ['a page without a body', { body: '<!doctype html><html><frameset cols="50%,50%"></frameset></html>' }],
    [
      'an XML document',
      {
        body: '<?xml version="1.0"?><feed><title>Interpol</title></feed>',
        headers: { 'content-type': 'application/xml' },
      },
    ],
    [
      'an SVG picture',
      {
        body: '<svg xmlns="http://www.w3.org/2000/svg"><text>UN</text></svg>',
        headers: { 'content-type': 'image/svg+xml' },
      },
    ],
    ['plain text', { body: 'The UN said so.', headers: { 'content-type': 'text/plain' } }],
  ])('%s causes no error, and Gloss goes on', async (what, served) => {
    const opened = await openPage(stage.driver, stage.server.serve(`/${what.replaceAll(' ', '-')}`, served));
    expect(opened.errors).toEqual([]);
    await opened.page.goto(
      stage.server.serve('/after', { body: '<!doctype html><p lang="en">The UN said so.</p>' }),
    );
    await opened.marksWhen('a mention on the next page', (found) => found.some(({ text }) => text === 'UN'));
    expect(opened.errors).toEqual([]);
    await opened.page.close();
  });

  it('text that a page puts in later, changes and takes away is followed', async () => {
    const url = stage.server.serve('/changing', {
      body: '<!doctype html><html lang="en"><body><p id="a">Nothing yet.</p></body></html>',
    });
    const opened = await openPage(stage.driver, url);
    const { page } = opened;
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<div><p id="b">Inter<b>pol</b> met the UN.</p></div>'),
    );
    await opened.marksWhen(
      'the mentions put in',
      (found) => found.map(({ text }) => text).join('') === 'InterpolUN',
    );
    await page.evaluate(() => {
      const text = document.querySelector('#a')?.firstChild;
      if (text) text.nodeValue = 'The UN Security Council met.';
    });
    await opened.marksWhen('the text changed in place', (found) => found[0]?.text === 'UN Security Council');
    await page.evaluate(() => document.querySelector('div')?.remove());
    await opened.marksWhen('the rest', (found) => found.length === 1);
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => document.body.append('Interpol'));
    await opened.marksWhen('all marks after the page emptied the registry', (found) => found.length === 2);
    expect(opened.errors).toEqual([]);
    await page.close();
  });
});
