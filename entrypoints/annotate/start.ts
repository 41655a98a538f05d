import { extensionIsGone } from '../../lib/messages/send.ts';
import { followPageSettings } from '../../lib/settings/pagestore.ts';
import { hostOfSite } from '../../lib/settings/site.ts';
import { Session } from './session.ts';

/**
 * Begins to annotate this page or frame as its reader has chosen, and goes on as they choose; undefined where the
 * extension was updated or removed while this script waited.
 */
export function startSession(): Session | undefined {
  if (extensionIsGone()) return undefined;
  const session = new Session(document, hostOfSite(location));
  followPageSettings((settings) => session.apply(settings), session.signal);
  return session;
}
