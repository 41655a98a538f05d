import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Tab {
  id: number;
  incognito: boolean;
  url?: string;
}

type Entered = (content: string, disposition: 'currentTab' | 'newForegroundTab') => void;

/** A browser with one tab in front; new ones open in a private window where `opensThere` says so. */
const world = { front: { id: 7, incognito: true } as Tab, opensThere: false, opened: [] as Tab[] };
let enter: Entered;

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `ext://gloss${path}` },
    omnibox: {
      onInputStarted: { addListener: () => undefined },
      onInputChanged: { addListener: () => undefined },
      onInputEntered: { addListener: (listener: Entered) => (enter = listener) },
    },
    tabs: {
      query: () => Promise.resolve([world.front]),
      get: () => Promise.resolve(world.front),
      create: ({ url }: { url: string }) => {
        const tab = { id: 8, incognito: world.opensThere, url };
        world.opened.push(tab);
        return Promise.resolve(tab);
      },
      update: (tab: number | { url: string }, change = tab as { url: string }) => {
        const changed = world.opened.find(({ id }) => id === tab) ?? world.front;
        changed.url = change.url;
        return Promise.resolve();
      },
    },
  },
}));
const { openFacts } = await import('../../../lib/platform/places.ts');
const { answerOmnibox } = await import('../../../lib/platform/omnibox.ts');
answerOmnibox({
  hint: () => Promise.resolve(''),
  suggest: () => Promise.resolve([]),
  placeFor: (content) => `#/facts?q=${content}`,
});

const addresses = (): (string | undefined)[] => [world.front, ...world.opened].map(({ url }) => url);

describe('what is looked up from a private window', () => {
  const lookUps: [string, () => Promise<void> | void][] = [
    ['a selected text', () => openFacts('#/lookup?text=secret', world.front.id)],
    ['a text in the address bar', () => enter('secret', 'currentTab')],
    ['a text in the address bar, into a new tab', () => enter('secret', 'newForegroundTab')],
  ];

  beforeEach(() => {
    Object.assign(world, { front: { id: 7, incognito: true }, opensThere: false, opened: [] });
  });

  it.each(lookUps)('is not told to an ordinary window that opens in its place: %s', async (_what, lookUp) => {
    await lookUp();
    // All that it does is done in this turn.
    await new Promise(setImmediate);
    expect(world.opened).toHaveLength(1);
    expect(addresses().join(' ')).not.toMatch(/secret|tab=/);
  });

  it.each(lookUps)('is shown where it stays in a private window: %s', async (_what, lookUp) => {
    world.opensThere = true;
    await lookUp();
    await vi.waitFor(() => expect(addresses().join(' ')).toContain('secret'));
  });

  it.each(lookUps)('is shown at once from an ordinary one: %s', async (_what, lookUp) => {
    world.front.incognito = false;
    await lookUp();
    await vi.waitFor(() => expect(addresses().join(' ')).toContain('secret'));
  });
});
