import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../../scripts/nomarkup.ts';

const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

describe('Preact without markup', () => {
  it('sets text where it would have set markup, and is else the same', () => {
    const changed = withoutMarkup(preact);
    expect(changed).not.toMatch(/\.innerHTML=[^=]/);
    expect(changed.length - preact.length).toBe('textContent'.length - 'innerHTML'.length);
  });

  it.each([
    ['none', 'export const a = 1;'],
    ['two', 'a.innerHTML=b.__html;c.innerHTML=d.__html'],
  ])('refuses a Preact with %s of these places', (_, code) => {
    expect(() => withoutMarkup(code)).toThrow(/Preact sets markup/);
  });
});
