import type { SiteRules } from './settings.ts';

const covers = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;

/** Whether Gloss runs on a host; pages without one (files) are never switched off. */
export function isOnFor({ mode, patterns }: SiteRules, host: string): boolean {
  if (host === '') return true;
  const listed = patterns.some((pattern) => covers(pattern, host));
  return mode === 'block' ? !listed : listed;
}

/**
 * The rules with one site switched on or off: its own entry comes or goes, and where a wider one still says the
 * contrary ("*.example.org"), that one goes too: what was asked for is done.
 */
export function withSite(rules: SiteRules, host: string, on: boolean): SiteRules {
  const wanted = (rules.mode === 'allow') === on;
  const patterns = wanted
    ? [...new Set([...rules.patterns, host])].sort()
    : rules.patterns.filter((pattern) => !covers(pattern, host));
  return { ...rules, patterns };
}
