import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../../lib/card/corridor.ts';

const below = { left: 100, top: 130, right: 440, bottom: 330 };
const above = { left: 100, top: 10, right: 440, bottom: 90 };
const from = { x: 140, y: 110 };

describe('isOnTheWay', () => {
  it.each([
    ['straight down', { x: 140, y: 125 }, true],
    ['slanting towards the far corner', { x: 260, y: 122 }, true],
    ['sideways along the line', { x: 400, y: 112 }, false],
    ['up, away from the card', { x: 140, y: 90 }, false],
    ['past the card', { x: 140, y: 340 }, false],
  ])('to a card below: %s', (_name, at, expected) => {
    expect(isOnTheWay(from, at, below)).toBe(expected);
  });

  it.each([
    ['straight up', { x: 140, y: 95 }, true],
    ['down', { x: 140, y: 130 }, false],
  ])('to a card above: %s', (_name, at, expected) => {
    expect(isOnTheWay(from, at, above)).toBe(expected);
  });
});
