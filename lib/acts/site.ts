import type { CardAct } from '../model/act.ts';

const ABOUT_SITES: ReadonlySet<CardAct['act']> = new Set(['siteOff', 'siteOffForNow', 'siteOn']);

/**
 * Whether what is asked for is about no other site than those of the asker: a script in a page may have Gloss switched
 * off there, and nowhere else.
 * @param hosts of the frame that asks, and of the page in its tab, as far as they are known
 */
export const isAboutOwnSite = ({ act, value }: CardAct, hosts: readonly (string | undefined)[]): boolean =>
  !ABOUT_SITES.has(act) || hosts.includes(value);
