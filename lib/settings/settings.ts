/** What a person has chosen. Plain data, one small object, so that it can be synchronised later. */
export interface Settings {
  version: 1;
  /** Hosts on which Gloss is switched off, sorted. */
  sitesOff: string[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, sitesOff: [] };

/**
 * Reads settings from anything: what is usable is kept, the rest falls back to the default,
 * so that a damaged store never stops Gloss nor loses what can be saved.
 */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const sites: unknown = 'sitesOff' in stored ? stored.sitesOff : undefined;
  const sitesOff = Array.isArray(sites)
    ? sites.filter((site): site is string => typeof site === 'string')
    : [];
  return { ...stored, version: 1, sitesOff: [...new Set(sitesOff)].sort() };
}

/** The settings with one site switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: on ? others : [...others, host].sort() };
}

/** Whether Gloss runs on a host; pages without one (files) cannot be switched off. */
export const isOnFor = (settings: Settings, host: string): boolean => !settings.sitesOff.includes(host);
