import { useWords } from '../speaking.ts';
import { Icon } from '../fact/Icon.tsx';
import type { PageView } from './pageview.ts';
import type { BrowsePort } from './port.ts';
import { SiteSwitch } from './SiteSwitch.tsx';

interface MastheadProps {
  page: PageView;
  port: BrowsePort;
  /** Whether "back" leads anywhere; only asked where the window has no such button of its own. */
  canGoBack: boolean;
}

/** The name, the switch for the site, and the ways to see the same in another place. */
export function Masthead({ page, port, canGoBack }: MastheadProps) {
  const words = useWords();
  return (
    <header class="masthead">
      {canGoBack && <Tool of="back" label={words.say('view.back')} onPress={() => history.back()} />}
      <h1>Gloss</h1>
      {page.site && <SiteSwitch {...page.site} port={port} />}
      <span class="tools">
        {port.openPanel && <Tool of="panel" label={words.say('view.panel')} onPress={port.openPanel} />}
        {port.openFullPage && (
          <Tool of="expand" label={words.say('view.fullPage')} onPress={port.openFullPage} />
        )}
        {port.openSettings && (
          <Tool of="settings" label={words.say('view.settings')} onPress={port.openSettings} />
        )}
      </span>
    </header>
  );
}

interface ToolProps {
  of: 'back' | 'expand' | 'panel' | 'settings';
  label: string;
  onPress: () => void;
}

function Tool({ of, label, onPress }: ToolProps) {
  return (
    <button class="icon-button" type="button" title={label} aria-label={label} data-of={of} onClick={onPress}>
      <Icon of={of} />
    </button>
  );
}
