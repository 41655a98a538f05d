import { browser } from 'wxt/browser';
import { isRecord } from './fields.ts';
import { type Damage, SETTINGS_KEY, readStored } from './store.ts';

/** Damaged settings as they were found, kept when the next choice takes their place, until the reader lets them go. */
export const DAMAGED_KEY = `${SETTINGS_KEY}.damaged`;

/** What is to be stored of damage. */
export const keptDamage = (damage: Damage | undefined): Record<string, Damage> =>
  damage === undefined ? {} : { [DAMAGED_KEY]: damage };

/** Damage to the settings that the reader has not been told of: found now, or before something else was chosen. */
export async function readDamage(): Promise<Damage | undefined> {
  const { damage } = await readStored();
  if (damage !== undefined) return damage;
  try {
    const kept: unknown = (await browser.storage.local.get(DAMAGED_KEY))[DAMAGED_KEY];
    return isRecord(kept) && Array.isArray(kept['problems']) ? (kept as unknown as Damage) : undefined;
  } catch {
    return undefined;
  }
}
