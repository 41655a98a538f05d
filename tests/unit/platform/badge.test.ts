import { describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../../../lib/i18n/words.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { badgeText, badgeTitle } = await import('../../../lib/platform/badge.ts');

describe('the badge', () => {
  it.each([
    [0, ''],
    [7, '7'],
    [1000, '999+'],
  ])('%d mentions read "%s"', (count, text) => {
    expect(badgeText(count)).toBe(text);
  });

  it('names only what was found', () => {
    expect(badgeTitle({ interpol: 2, un: 0, fighters: 1 }, ENGLISH)).toBe(
      'Gloss · Interpol: 2 · Foreign-fighter figures: 1',
    );
    expect(badgeTitle({ interpol: 0, un: 0, fighters: 0 }, ENGLISH)).toBe('Gloss');
  });
});
