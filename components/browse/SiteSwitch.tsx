import type { BrowsePort } from './port.ts';

interface SiteSwitchProps {
  host: string;
  on: boolean;
  port: BrowsePort;
}

/** Gloss on or off for the site in the tab. */
export function SiteSwitch({ host, on, port }: SiteSwitchProps) {
  return (
    <button
      class="site-switch"
      type="button"
      role="switch"
      aria-checked={on}
      title={`Switch Gloss ${on ? 'off' : 'on'} for ${host}`}
      onClick={() => port.setSite(host, !on)}
    >
      <span class="site-words">
        {on ? 'On' : 'Off'} for <bdi class="site-host">{host}</bdi>
      </span>
      <span class="site-track" aria-hidden="true" />
    </button>
  );
}
