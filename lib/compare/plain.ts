import { matchKey } from '../text/matchkey.ts';

/** Words as the patterns of this folder are written: small letters, Latin ones without their marks. */
export const plain = (text: string): string =>
  matchKey(text)
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replaceAll('đ', 'd');
