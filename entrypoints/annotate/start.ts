import { followPageSettings } from '../../lib/settings/pagestore.ts';
import { hostOfSite } from '../../lib/settings/site.ts';
import { Session } from './session.ts';

/** Begins to annotate this frame as its reader has chosen, and goes on as they choose. */
export function startSession(): Session {
  const session = new Session(document, hostOfSite(location));
  followPageSettings((settings) => session.apply(settings), session.signal);
  return session;
}
