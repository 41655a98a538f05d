import { SITE_PATTERN } from './parse.ts';

/**
 * What a person wrote as a site, as a pattern for `SiteRules`: a host ("example.org", also in other scripts), an address
 * (its host) or a host with all below it ("*.example.org"). Undefined where it is none of these.
 */
export function sitePattern(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const isWide = text.startsWith('*.');
  const rest = isWide ? text.slice(2) : text;
  // The browser's own reading of an address knows ports, paths and other scripts.
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//.test(rest) ? rest : `https://${rest}`);
  if (url === null || url.hostname === '' || url.username !== '' || /[\s*]/.test(rest)) return undefined;
  const pattern = isWide ? `*.${url.hostname}` : url.hostname;
  return SITE_PATTERN.test(pattern) ? pattern : undefined;
}
