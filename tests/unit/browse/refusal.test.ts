import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../lib/browse/refusal.ts';

describe('a page that no script may be on', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['about:config', 'browser'],
    ['moz-extension://1/a.html', 'browser'],
    ['about:reader?url=https%3A%2F%2Fnews.example', 'reader'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://news.example/report.PDF?page=2', 'pdf'],
    ['file:///home/a.pdf', 'pdf'],
    ['file:///home/a.html', 'file'],
    ['https://news.example/pdf/', undefined],
    ['https://chrome.google.com/', undefined],
    ['about:blank', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('%s is told by its address', (address, why) => {
    expect(refusalOf(address)).toBe(why);
  });
});
