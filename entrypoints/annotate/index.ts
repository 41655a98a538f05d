import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { untilFilled } from './empty.ts';
import type { Session } from './session.ts';

/** The world that scripts of the extension have in this frame to themselves, whatever the page does. */
const world = globalThis as { glossSession?: Session | undefined };

/**
 * The page script: annotates this frame as its reader has chosen. A copy that comes while another works leaves it that.
 * Most frames are empty: what is imported here later is in the same file, but none of it has run before.
 */
async function begin(): Promise<void> {
  if (window !== window.top) await untilFilled(document);
  const { startSession } = await import('./start.ts');
  if (world.glossSession?.signal.aborted !== false) world.glossSession = startSession();
}

export default defineUnlistedScript(() => void begin());
