import type { MessageType } from './contract.ts';

/** The script in a page, which lives beside hostile ones; or one of our own windows, or the background. */
type Origin = 'page' | 'own';

/**
 * From where on each message may come: a page that has got hold of its script's voice can do no more than that script,
 * and nothing but the extension itself gives orders to a page.
 */
const SENT_BY: Readonly<Record<MessageType, Origin>> = {
  'frame/report': 'page',
  'card/content': 'page',
  'card/shown': 'page',
  'card/act': 'page',
  'card/style': 'page',
  'mentions/read': 'page',
  'text/look-up': 'own',
  'tab/check': 'own',
  'mention/show': 'own',
  'frame/ping': 'own',
  'page/date': 'own',
  'frame/continue': 'own',
  'card/close': 'own',
  'mention/open': 'own',
  'mention/step': 'own',
  'selection/read': 'own',
  'site/turn': 'own',
};

/**
 * Whether a message may come from its sender, by what the browser says of it: scripts in pages have a tab and the page's
 * address; our own windows have ours, in a tab or not. What a page's script may, they may too: the welcome page
 * annotates itself.
 * @param ownRoot the address that all pages of the extension begin with
 */
export const maySend = (
  type: MessageType,
  { tab, url }: { tab?: unknown; url?: string | undefined },
  ownRoot: string,
): boolean =>
  Object.hasOwn(SENT_BY, type) &&
  (SENT_BY[type] === 'page' || tab === undefined || url?.startsWith(ownRoot) === true);
