import { expect, it } from 'vitest';
import { themeOf } from '../../../lib/card/theme.ts';

it.each([
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(18, 18, 18)', 'dark'],
  ['rgba(0, 0, 0, 0.9)', 'dark'],
  ['rgba(0, 0, 0, 0)', undefined],
  ['rgb(0, 0, 255)', 'dark'],
  ['oklch(0.9 0.1 200)', undefined],
])('%s is %s', (colour, theme) => {
  expect(themeOf(colour)).toBe(theme);
});
