import type { MessageType } from './contract.ts';

/** The script in a page, which lives beside hostile ones; or one of our own windows, or the background. */
export type Origin = 'page' | 'own';

/**
 * Who may send each message: a page that has got hold of its script's voice can do no more than that script, and
 * nothing but the extension itself gives orders to a page.
 */
export const SENT_BY: Readonly<Record<MessageType, Origin>> = {
  'frame/report': 'page',
  'frame/gone': 'page',
  'card/content': 'page',
  'card/shown': 'page',
  'card/act': 'page',
  'card/style': 'page',
  'mentions/read': 'page',
  'text/look-up': 'own',
  'mention/show': 'own',
  'frame/ping': 'own',
  'page/date': 'own',
  'frame/continue': 'own',
  'card/close': 'own',
  'mention/step': 'own',
};

/**
 * Where a message comes from, by what the browser says of its sender: scripts in pages have a tab and the page's
 * address; our own windows have ours, in a tab or not.
 * @param ownRoot the address that all pages of the extension begin with
 */
export const originOf = (
  { tab, url }: { tab?: unknown; url?: string | undefined },
  ownRoot: string,
): Origin => (tab === undefined || url?.startsWith(ownRoot) === true ? 'own' : 'page');
