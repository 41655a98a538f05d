import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPageSettings } from '../../lib/settings/pagestore.ts';
import { hostOfSite } from '../../lib/settings/site.ts';
import { Session } from './session.ts';

/** The page script: annotates this frame as its reader has chosen. */
export default defineUnlistedScript(() => {
  const session = new Session(document, hostOfSite(location));
  followPageSettings((settings) => session.apply(settings), session.signal);
});
