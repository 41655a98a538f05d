/**
 * Why no script of ours may be on a page: `browser` its own pages, `store` where extensions are sold, `pdf` the viewer
 * of PDF files, `reader` Firefox's reader view, `file` a file that the reader has not let Gloss read.
 */
export type Refusal = 'browser' | 'store' | 'pdf' | 'reader' | 'file';

/** Addresses of the browsers' own. */
const BROWSER_PAGE =
  /^(?:chrome|edge|brave|opera|vivaldi|about|resource|devtools|view-source|(?:chrome|moz)-extension|chrome-search|chrome-untrusted|moz-safe-about):/;

/** Places whose pages browsers keep from extensions: where extensions are had from. */
const STORE =
  /^(?:(?:chromewebstore|(?:chrome)(?=.*\/webstore))\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com|addons\.opera\.com)\//;

/** Why no script of ours may be on the page of an address; undefined where nothing speaks against it, or it is unknown. */
export function refusalOf(address: string | undefined): Refusal | undefined {
  if (address === undefined || address === '') return undefined;
  if (address.startsWith('about:reader')) return 'reader';
  if (address === 'about:blank') return undefined;
  if (BROWSER_PAGE.test(address)) return 'browser';
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  return STORE.test(hostname + pathname) ? 'store' : undefined;
}
