import type { PartialDate } from '../model/date.ts';

/** Where pages say when they were published, best first. */
const META = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[property="og:published_time"]',
];

const ISO_DATE = /^\s*(\d{4})-(\d\d)-(\d\d)/;
/** `/2015/05/30/` or `/2015-05-30-`, as many papers build their addresses. */
const IN_URL = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/_.-])/;
const PUBLISHED = /"datePublished"\s*:\s*"([^"]{4,40})"/;
/** Longer scripts are data, not the description of an article. */
const LONGEST_SCRIPT = 200_000;

/** When the page says it was published: its metadata, else its first dated `time`, else its address. */
export function readPageDate(document: Document): PartialDate | undefined {
  return fromScripts(document) ?? fromMeta(document) ?? fromTime(document) ?? fromUrl(document.URL);
}

function fromScripts(document: Document): PartialDate | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const { textContent: text } = script;
    // A search, not a parse: half of the web's JSON-LD is no JSON.
    const date = text.length > LONGEST_SCRIPT ? undefined : toDate(PUBLISHED.exec(text)?.[1]);
    if (date !== undefined) return date;
  }
  return undefined;
}

function fromMeta(document: Document): PartialDate | undefined {
  for (const selector of META) {
    const date = toDate(document.querySelector(selector)?.getAttribute('content'));
    if (date !== undefined) return date;
  }
  return undefined;
}

function fromTime(document: Document): PartialDate | undefined {
  const marked = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
  );
  return toDate(marked?.getAttribute('datetime'));
}

/** The date that an address holds, if it holds one. */
export function fromUrl(url: string): PartialDate | undefined {
  const match = IN_URL.exec(url);
  return match === null ? undefined : match.slice(1, 4).filter(Boolean).join('-');
}

/** The day of an ISO date or date-time, if it is one. */
export function toDate(value: string | null | undefined): PartialDate | undefined {
  const match = ISO_DATE.exec(value ?? '');
  return match === null || Number.isNaN(Date.parse(match[0].trim())) ? undefined : match[0].trim();
}
