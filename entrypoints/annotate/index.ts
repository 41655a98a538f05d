import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPageSettings } from '../../lib/settings/pagestore.ts';
import { hostOfSite } from '../../lib/settings/site.ts';
import { Session } from './session.ts';

/** The world that scripts of the extension have in this frame to themselves, whatever the page does. */
const world = globalThis as { glossSession?: Session };

/** The page script: annotates this frame as its reader has chosen. A copy that comes while another works leaves it that. */
export default defineUnlistedScript(() => {
  if (world.glossSession?.signal.aborted === false) return;
  const session = new Session(document, hostOfSite(location));
  world.glossSession = session;
  followPageSettings((settings) => session.apply(settings), session.signal);
});
