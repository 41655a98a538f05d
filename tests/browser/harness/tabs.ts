import type { Driver, OwnPage } from './driver.ts';

interface Session {
  storage: { session: { get(key: null): Promise<Record<string, { host?: string }>> } };
}

/** The number of a tab that has reported what it holds, by the host of its page; undefined for none. */
export const tabOf = (driver: Driver, host: string): Promise<string | undefined> =>
  driver.inExtension(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Session };
    const stored = await chrome.storage.session.get(null);
    const [key = ''] = Object.entries(stored).find(([, report]) => report.host === wanted) ?? [];
    return key.split(':')[1];
  }, host);

interface Views {
  extension: { getViews(filter: object): Window[] };
}

/** Where the extension's own tabs are; asked in one of its pages that stays, for those that come and go log what they leave undone. */
export const ownTabs = (own: OwnPage): Promise<string[]> =>
  own.run(() => {
    const { chrome } = globalThis as unknown as { chrome: Views };
    return chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href);
  }, undefined);
