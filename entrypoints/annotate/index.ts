import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hostOfSite } from '../../lib/settings/site.ts';
import { isOnFor } from '../../lib/settings/sites.ts';
import { readSettings, watchSettings } from '../../lib/settings/store.ts';
import { Session } from './session.ts';

/** The page script: annotates this frame as long as Gloss is switched on for the site. */
export default defineUnlistedScript(() => {
  const host = hostOfSite(location);
  const session = new Session(document, host);
  void readSettings().then((settings) => session.setOn(isOnFor(settings.sites, host)));
  watchSettings((settings) => session.setOn(isOnFor(settings.sites, host)), session.signal);
});
