import { expect, it } from 'vitest';
import { placeFor, suggestFacts } from '../../../lib/browse/suggest.ts';
import { base } from '../../../lib/facts/bundle.ts';
import { createFactSearch } from '../../../lib/facts/search.ts';

it('what is written into the address bar finds facts, and each leads to its own page', () => {
  const [first] = suggestFacts(createFactSearch(base.facts, base.topics)('193 member states'), 'en');
  expect(first?.description).toContain('193 member states');
  expect(first?.content).toMatch(/^#\/fact\/[a-z0-9-]+$/);
});

it.each([
  ['#/fact/un-members-193', '#/fact/un-members-193'],
  ['red notice', '#/facts?q=red+notice'],
  ['#/nowhere', '#/facts?q=%23%2Fnowhere'],
])('%j leads to %s', (content, place) => expect(placeFor(content)).toBe(place));
