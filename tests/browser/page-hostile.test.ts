import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { collectErrors } from './harness/opened.ts';
import { STRICT_POLICY } from './harness/server.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { pageOf, pointAt, waitForWords } from './page-marks.ts';

const UN = '<p>The <b id="t">United Nations</b> met.</p>';

/** A page that breaks whatever a script in its own world would use. */
const OVERRIDES = `<script>
  const fail = () => { throw new Error('a trap'); };
  for (const [holder, names] of [
    [Node.prototype, ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'isConnected']],
    [Element.prototype, ['localName']],
  ]) for (const name of names) Object.defineProperty(holder, name, { get: fail });
  for (const [holder, names] of [
    [Element.prototype, ['closest', 'getAttribute', 'querySelector', 'attachShadow', 'checkVisibility', 'append', 'remove']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [MutationObserver.prototype, ['observe']],
    [Document.prototype, ['createElementNS', 'elementFromPoint']],
    [Array.prototype, ['flatMap', 'findIndex', 'entries']],
    [Map.prototype, ['get', 'set']],
    [String.prototype, ['slice', 'replace', 'matchAll']],
    [Scheduler.prototype, ['postTask', 'yield']],
  ]) for (const name of names) holder[name] = fail;
  window.Highlight = window.StaticRange = window.Range = window.getComputedStyle = fail;
  JSON.parse = JSON.stringify = performance.now = fail;
</script>`;

const FIELDS =
  'firstChild lastChild nextSibling previousSibling parentNode parentElement localName nodeType textContent isConnected shadowRoot closest getAttribute querySelector contains getRootNode compareDocumentPosition matches checkVisibility ownerDocument children className id style'
    .split(' ')
    .map((field) => `<input name="${field}">`)
    .join('');

const GLOBALS =
  'browser chrome scheduler CSS Highlight performance location document window top self innerHeight'.split(
    ' ',
  );

const OF_DOCUMENT =
  'documentElement body head hidden defaultView visibilityState activeElement fullscreenElement designMode nodeType firstChild isConnected addEventListener querySelector querySelectorAll createElement createElementNS createRange elementFromPoint contains append'.split(
    ' ',
  );

/** Nodes nested by a script: what is nested in the source is flattened by browsers. */
const nestedBy = (element: string): string => `<script>{
  let at = document.currentScript.parentNode;
  for (let i = 0; i < 5000; i += 1) at = at.appendChild(document.createElement('${element}'));
  at.textContent = 'So did UNESCO.';
}</script>`;

/** What browsers say of such pages by themselves. */
const OWN_COMPLAINTS = /^The document tree is too deep/;

const HOSTILE: { what: string; body: string }[] = [
  { what: 'overrides prototypes', body: `${UN}${OVERRIDES}` },
  {
    what: 'calls the fields of a form like properties of a node',
    body: `<form>${FIELDS}The <b id="t">United Nations</b> met.</form>${UN.replace('id="t"', '')}`,
  },
  {
    what: 'calls elements like globals',
    body: GLOBALS.map((id) => `<a id="${id}" name="${id}"></a><form name="${id}"></form>`).join('') + UN,
  },
  {
    what: 'calls elements like parts of its document',
    body: OF_DOCUMENT.map((name) => `<img name="${name}">`).join('') + UN,
  },
  {
    what: 'empties the registry all the time',
    body: `${UN}<script>setInterval(() => CSS.highlights.clear(), 50)</script>`,
  },
  {
    what: 'replaces what is in the registry',
    body: `${UN}<script>setInterval(() => { for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight()); }, 50)</script>`,
  },
  {
    what: 'changes without end',
    body: `${UN}<div id="d"></div><script>
      const flood = () => {
        for (let i = 0; i < 2000; i += 1) { d.textContent = 'UNESCO ' + i; d.append('x', document.createElement('i')); }
        setTimeout(flood);
      };
      flood();
    </script>`,
  },
  { what: 'holds a hundred thousand nodes', body: `${'<p>A <i>b</i> c</p>'.repeat(25_000)}${UN}` },
  { what: 'is written five thousand deep', body: `${'<div>'.repeat(5000)}${UN}${'</div>'.repeat(5000)}` },
  { what: 'nests lines five thousand deep', body: `${UN}${nestedBy('span')}` },
  // Shown, five thousand boxes in one another keep Chromium busy for minutes by themselves.
  { what: 'nests blocks five thousand deep, unseen', body: `${UN}<div hidden>${nestedBy('div')}</div>` },
  {
    what: 'holds a paragraph of twenty thousand pieces',
    body: `${UN}<div>${'<i>a</i>'.repeat(20_000)}</div>`,
  },
  {
    what: 'holds fifty shadow roots in one another',
    body: `${'<div><template shadowrootmode="open">'.repeat(50)}${UN}${'</template></div>'.repeat(50)}`,
  },
];

describe.each(BROWSERS)('on a hostile page in %s', (name) => {
  const stage = onStage(name);

  const open = async (
    what: string,
    content: string,
    headers = {},
  ): Promise<{ page: Page; errors: string[] }> => {
    const page = await stage.driver.browser.newPage();
    const errors = collectErrors(page);
    await page.goto(stage.server.serve(`/${encodeURIComponent(what)}`, { body: pageOf(content), headers }));
    return { page, errors };
  };
  const isByGloss = (error: string): boolean => !OWN_COMPLAINTS.test(error);

  /** Points at the mention until its card opens: the page may take marks away again, and keep everything busy. */
  const waitForCard = async (page: Page): Promise<void> => {
    const look = (): Promise<boolean> =>
      page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const lookAgain = (times: number): void => {
              const isOpen = (CSS.highlights.get('gloss-focus')?.size ?? 0) > 0;
              if (isOpen || times === 0) resolve(isOpen);
              else setTimeout(lookAgain, 50, times - 1);
            };
            lookAgain(20);
          }),
      );
    await until('the card', async () => {
      await pointAt(page, page, '#t');
      return (await look()) || undefined;
    });
  };

  it.each(HOSTILE)('that $what, Gloss works on and causes no error', async ({ what, body }) => {
    const { page, errors } = await open(what, body);
    await waitForCard(page);
    expect(errors.filter(isByGloss)).toEqual([]);
    await page.close();
  });

  it('that allows nothing and trusts no types, it works as everywhere', async () => {
    const policy = `${STRICT_POLICY['content-security-policy']}; require-trusted-types-for 'script'; trusted-types 'none'; sandbox`;
    const { page, errors } = await open('strict', UN, { 'content-security-policy': policy });
    await waitForWords(page, ['United Nations']);
    await pointAt(page, page, '#t');
    await until(
      'its content',
      () => stage.driver.inHost(page, (root) => root.textContent),
      (text) => text.includes('193'),
    );
    expect(errors).toEqual([]);
    await page.close();
  });
});
