import { type Beginning, addBeginning, findBeginning, hashed, windowsFor } from './beginnings.ts';
import { hashSet } from './bits.ts';

/** Beginnings by kind, parted by `|`, as data lists them. */
export type ListedBeginnings = Record<Beginning['kind'], string>;

const KINDS = ['words', 'acronym'] as const;

export const beginningsIn = (all: ListedBeginnings): Beginning[] =>
  KINDS.flatMap((kind) => (all[kind] === '' ? [] : all[kind].split('|').map((text) => ({ kind, text }))));

/** Beginnings as data lists them: sorted, so that a change of one shows as one. */
export function listed(all: readonly Beginning[]): ListedBeginnings {
  const textsOf = (kind: Beginning['kind']): string =>
    all
      .filter((one) => one.kind === kind)
      .map(({ text }) => text)
      .sort()
      .join('|');
  return { words: textsOf('words'), acronym: textsOf('acronym') };
}

/** Whether a text, folded or not, may hold something that begins as one of these. */
export function gateFor(beginnings: readonly Beginning[]): (text: string) => boolean {
  const windows = windowsFor(beginnings.length);
  const found = beginnings.map(hashed);
  for (const one of found) addBeginning(windows, one);
  const tell = hashSet(found.map(({ hash }) => hash >>> 0));
  return (text) => findBeginning(windows, text, tell);
}
