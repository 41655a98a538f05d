import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { focused, openMarked, pageOf, pointAt, waitForFocus, waitForWords } from './page-marks.ts';

const UN = '<p>The <b id="t">United Nations</b> met.</p>';
const HOST = ':root > :not(head):not(body)';

/** Text that would become an element, load something or run, wherever it were taken for markup. */
const MARKUP = '<img src="/leak" onerror="top.hacked = 1"><a href="javascript:top.hacked=1">x</a>';
const escaped = MARKUP.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

describe.each(BROWSERS)('a page that means harm, in %s', (name) => {
  const stage = onStage(name);
  let page: Page;

  beforeEach(async () => {
    page = await stage.driver.browser.newPage();
  });

  const open = (path: string, content: string, words: string[]): Promise<void> =>
    openMarked(stage.server, page, path, content, words);
  const openCard = async (): Promise<void> => {
    await pointAt(page, page, '#t');
    await waitForFocus(page, 'United Nations');
    await until(
      'the card',
      () => stage.driver.inHost(page, (root) => root.querySelector('.card:not([aria-busy])') !== null),
      Boolean,
    );
  };

  it('opens no card by events of its own making', async () => {
    await open('/forged', UN, ['United Nations']);
    await page.evaluate(() => {
      const target = document.querySelector('#t')!;
      const { x, y } = target.getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5, pointerType: 'mouse' };
      for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click'])
        target.dispatchEvent(new PointerEvent(type, at));
    });
    // A card that a hand opens elsewhere comes later than one that those had opened.
    await pointAt(page, page, '#last i');
    await waitForFocus(page, 'Interpol');
    expect(await page.evaluate(() => document.querySelectorAll(':root > [popover]').length)).toBe(1);
  });

  it('neither closes nor presses anything in a card by them', async () => {
    await open('/presses', UN, ['United Nations']);
    await openCard();
    const answered = await page.evaluate((selector) => {
      const host = document.querySelector<HTMLElement>(selector)!;
      const { x, y, width } = host.getBoundingClientRect();
      const at = {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: x + width - 10,
        clientY: y + 10,
      };
      host.dispatchEvent(new MouseEvent('click', at));
      host.click();
      const escape = new KeyboardEvent('keydown', { ...at, key: 'Escape' });
      return [window, document, host].map((target) => target.dispatchEvent(escape));
    }, HOST);
    expect(answered).toEqual([true, true, true]);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await focused(page)).toBe('United Nations');
    expect(await stage.driver.inHost(page, (root) => root.querySelectorAll('.card').length)).toBe(1);
  });

  it('cannot make elements or links of its text, title, metadata or language', async () => {
    const body = pageOf(
      `<p lang="en&quot;>${escaped}">${escaped} The <b id="t">United Nations</b> met. ${escaped}</p>`,
    )
      .replace(
        '<title>Test</title>',
        `<title>${escaped}</title><meta property="article:published_time" content="${escaped}">`,
      )
      .replace('lang="en"', `lang="en"  data-x="${escaped}"`);
    await page.goto(stage.server.serve('/markup', { body }));
    await waitForWords(page, ['United Nations']);
    await openCard();
    const inCard = await stage.driver.inHost(page, (root) => ({
      elements: root.querySelectorAll('img, script, iframe, object, embed, base, form, [onerror]').length,
      links: [...root.querySelectorAll('a')].map(({ href }) => href),
      rel: [...root.querySelectorAll('a')].map(({ rel }) => rel),
    }));
    expect(inCard?.elements).toBe(0);
    expect(inCard?.links.filter((href) => !href.startsWith('https://'))).toEqual([]);
    expect(inCard?.rel.filter((rel) => !rel.includes('noopener'))).toEqual([]);
    const popup = await stage.driver.openPopup(page);
    const listed = await until(
      'the list in the popup',
      () =>
        popup.run(
          () => ({
            elements: document.querySelectorAll(
              'img, script:not([src]), iframe, object, embed, base, [onerror]',
            ).length,
            links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
            text: document.body.innerText,
          }),
          undefined,
        ),
      ({ text }) => text.includes('United Nations') && text.includes('<img'),
    );
    await popup.close();
    expect(listed.elements).toBe(0);
    expect(listed.links.filter((href) => !/^(#\/|https:\/\/)/.test(href))).toEqual([]);
    expect(stage.server.requests).not.toContain('/leak');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('is not listened to: posted messages, events and the browser’s own channel', async () => {
    await open('/messages', UN, ['United Nations']);
    const channel = await page.evaluate(() => {
      for (const gloss of ['mention/show', 'mention/step', 'frame/continue', 'card/close', 'frame/report']) {
        const message = { gloss, request: { id: 1, by: 1, from: 'view' } };
        window.postMessage(message, '*');
        window.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
        document.dispatchEvent(new CustomEvent(gloss, { detail: message }));
      }
      const { chrome, browser } = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown } }
      >;
      return [chrome?.runtime?.sendMessage, browser?.runtime?.sendMessage].filter(
        (send) => send !== undefined,
      );
    });
    expect(channel).toEqual([]);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await focused(page)).toBe('');
    expect(await page.$$(HOST)).toEqual([]);
  });

  it('cannot read what a card says', async () => {
    await open(
      '/closed',
      `${UN}<script>
        window.caught = [];
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (...args) { const root = attachShadow.apply(this, args); caught.push('root'); return root; };
        for (const type of ['pointermove', 'pointerover', 'mousemove', 'focusin'])
          addEventListener(type, (event) => caught.push(...event.composedPath().map((node) => node.localName ?? '').filter((name) => /^(section|h2|button)$/.test(name))), true);
      </script>`,
      ['United Nations'],
    );
    await openCard();
    const box = await stage.driver.inHost(
      page,
      (root) => root.querySelector('.card')!.getBoundingClientRect().toJSON() as { x: number; y: number },
    );
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 4 });
    const seen = await page.evaluate(
      (selector, { x, y }) => {
        const host = document.querySelector<HTMLElement>(selector)!;
        return {
          root: host.shadowRoot,
          under: document.elementsFromPoint(x + 20, y + 20)[0] === host,
          children: host.childNodes.length,
          text: host.textContent + host.innerText + host.getHTML({ serializableShadowRoots: true }),
          caught: (window as unknown as { caught: string[] }).caught,
        };
      },
      HOST,
      { x: box?.x ?? 0, y: box?.y ?? 0 },
    );
    expect(seen).toEqual({ root: null, under: true, children: 0, text: '', caught: [] });
  });

  it('that breaks its own builtins is read and marked all the same', async () => {
    await open(
      '/builtins',
      `<script>
        const broken = () => { throw new Error('broken'); };
        for (const [of, names] of [
          [Array.prototype, ['flatMap', 'findLast']], [String.prototype, ['normalize', 'matchAll', 'codePointAt']],
          [Element.prototype, ['attachShadow', 'checkVisibility', 'showPopover']], [Document.prototype, ['createElementNS', 'createTreeWalker']],
          [MutationObserver.prototype, ['observe', 'takeRecords']],
        ]) for (const name of names) of[name] = broken;
        window.StaticRange = window.Highlight = window.requestIdleCallback = window.IntersectionObserver = broken;
        Object.prototype.gloss = 'card/close';
      </script>${UN}`,
      ['United Nations'],
    );
    await openCard();
  });
});
