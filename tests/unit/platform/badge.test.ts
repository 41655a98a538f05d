import { describe, expect, it, vi } from 'vitest';

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
    expect(badgeTitle({ interpol: 2, un: 0, fighters: 1 })).toBe(
      'Gloss: 2 Interpol, 1 foreign-fighter figures',
    );
    expect(badgeTitle({ interpol: 0, un: 0, fighters: 0 })).toBe('Gloss');
  });
});
