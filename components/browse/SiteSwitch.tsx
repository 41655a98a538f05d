import { useWords } from '../speaking.ts';
import type { BrowsePort } from './port.ts';

interface SiteSwitchProps {
  host: string;
  on: boolean;
  port: BrowsePort;
}

/** Gloss on or off for the site in the tab. */
export function SiteSwitch({ host, on, port }: SiteSwitchProps) {
  const words = useWords();
  // A host is written from left to right in every language.
  const site = `\u2068${host}\u2069`;
  return (
    <button
      class="switch site-switch"
      type="button"
      role="switch"
      aria-checked={on}
      title={host}
      onClick={() => port.setSite(host, !on)}
    >
      <span class="site-words">{words.say(on ? 'site.on' : 'site.off', { site })}</span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
