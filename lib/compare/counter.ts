import type { Claim } from '../model/mention.ts';

/** Those who count records of people, and never people. */
const RECORD_KEEPERS = /^interpol$/i;

/** The claim as its counter counts: what a keeper of records gives is records, however the text words it. */
export function asCounted(claim: Claim): Claim {
  const isRecords = claim.quantity.unit === 'people' && RECORD_KEEPERS.test(claim.attribution ?? '');
  return isRecords && claim.measure !== 'profiles' ? { ...claim, measure: 'identified' } : claim;
}
