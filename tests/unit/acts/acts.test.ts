import { describe, expect, it } from 'vitest';
import { chosenAfter, undoOf } from '../../../lib/acts/choices.ts';
import { sentenceAround } from '../../../lib/acts/quote.ts';
import { menuFor } from '../../../lib/acts/menu.ts';
import { isAboutOwnSite } from '../../../lib/acts/site.ts';
import { type FactPlace, perform } from '../../../lib/acts/perform.ts';
import { ENGLISH } from '../../../lib/i18n/words.ts';
import type { ActRequest, CardAct } from '../../../lib/model/act.ts';
import type { Chosen } from '../../../lib/settings/change.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { baseOf, fact } from '../facts/sample.ts';

const CHOSEN: Chosen = { settings: DEFAULT_SETTINGS, untilRestart: { topics: [], sites: [] } };

describe('what is chosen from a card', () => {
  const acts: [CardAct, (chosen: Chosen) => unknown, unknown][] = [
    [{ act: 'quiet', value: 'un' }, ({ settings }) => settings.quietTopics, ['un']],
    [{ act: 'quietForNow', value: 'un' }, ({ untilRestart }) => untilRestart.topics, ['un']],
    [
      { act: 'siteOff', value: 'a.example' },
      ({ settings }) => settings.sites,
      { mode: 'block', patterns: ['a.example'] },
    ],
    [{ act: 'siteOffForNow', value: 'a.example' }, ({ untilRestart }) => untilRestart.sites, ['a.example']],
    [{ act: 'marks', value: 'strong' }, ({ settings }) => settings.marks.style, 'strong'],
    [{ act: 'format', value: 'apa' }, ({ settings }) => settings.citation, 'apa'],
  ];

  it.each(acts)('%j is kept', (act, read, kept) => {
    expect(read(chosenAfter(CHOSEN, act))).toEqual(kept);
  });

  it.each(acts)('%j changes nothing when it is done again', (act) => {
    const once = chosenAfter(CHOSEN, act);
    expect(chosenAfter(once, act)).toEqual(once);
  });

  it.each(acts)('%j can be taken back', (act) => {
    const undo = undoOf(act, CHOSEN);
    expect(undo && chosenAfter(chosenAfter(CHOSEN, act), undo)).toEqual(CHOSEN);
  });

  it.each<CardAct>([
    { act: 'marks', value: 'loud' },
    { act: 'format', value: 'html' },
    { act: 'cite', value: 'x' },
  ])('%j chooses nothing', (act) => {
    expect(chosenAfter(CHOSEN, act)).toBe(CHOSEN);
  });
});

describe('what is done from a card', () => {
  const kept: Chosen[] = [];
  const opened: FactPlace[] = [];
  const place = {
    words: ENGLISH,
    base: baseOf([fact('one')]),
    today: '2026-11-24',
    settings: CHOSEN.settings,
    change: (change: (chosen: Chosen) => Chosen) => {
      kept.push(change(CHOSEN));
      return Promise.resolve(CHOSEN);
    },
    open: (to: FactPlace) => Promise.resolve(void opened.push(to)),
  };
  const ask = (act: CardAct): ActRequest => ({
    ...act,
    text: 'the UN',
    context: 'First it rained. Then the UN  met. At last it rained again.',
    page: { title: 'News', site: 'news.example', url: 'https://news.example/a', published: '2015-04-01' },
  });

  it('says so, and how to take it back', async () => {
    expect(await perform(ask({ act: 'quiet', value: 'un' }), place)).toEqual({
      notice: '“United Nations” is no longer marked.',
      undo: { act: 'loud', value: 'un', label: 'Undo' },
    });
    expect(kept.at(-1)?.settings.quietTopics).toEqual(['un']);
  });

  it('copies a fact with its source and the sentence on the page', async () => {
    const { copy, notice } = await perform(ask({ act: 'cite', value: 'one' }), place);
    expect(copy).toContain('Statement of one.');
    expect(copy).toContain('https://www.un.org/report');
    expect(copy).toContain('“Then the UN met.”');
    expect(copy).toContain('1 April 2015, https://news.example/a (accessed 24 November 2026)');
    expect(notice).toBe('Citation copied (Text).');
  });

  it('copies in the format that was chosen', async () => {
    const { settings } = chosenAfter(CHOSEN, { act: 'format', value: 'bibtex' });
    const { copy } = await perform(ask({ act: 'cite', value: 'one' }), { ...place, settings });
    expect(copy).toMatch(/^@/);
  });

  it('does nothing about a fact that is not there', async () => {
    expect(await perform(ask({ act: 'cite', value: 'none' }), place)).toEqual({});
  });

  it('opens facts and topics in the fact base', async () => {
    await perform(ask({ act: 'openFact', value: 'one' }), place);
    await perform(ask({ act: 'openTopic', value: 'un' }), place);
    expect(opened).toEqual([
      { view: 'fact', id: 'one' },
      { view: 'topic', id: 'un' },
    ]);
  });

  it('quotes the words themselves where they are not in the paragraph', () => {
    expect(sentenceAround('x', '')).toBe('x');
  });
});

describe('whose site it is about', () => {
  const hosts = ['frame.example', 'news.example', undefined];

  it.each(['siteOff', 'siteOffForNow', 'siteOn'] as const)(
    '%s is for the frame and its page alone',
    (act) => {
      const allowed = ['frame.example', 'news.example', 'bank.example', '*.example', 'example'].filter(
        (value) => isAboutOwnSite({ act, value }, hosts),
      );
      expect(allowed).toEqual(['frame.example', 'news.example']);
    },
  );

  it('other acts are about none', () => {
    expect(isAboutOwnSite({ act: 'quiet', value: 'un' }, hosts)).toBe(true);
  });
});

describe('the menu of a card', () => {
  const place = { topic: 'un', name: 'United Nations', site: 'news.example' };
  const labels = (site: string): string[] =>
    menuFor({ ...place, site }, DEFAULT_SETTINGS, ENGLISH).flatMap(({ items }) =>
      items.map(({ label }) => label),
    );

  it('names the topic and the site', () => {
    expect(labels('news.example').join()).toMatch(/“United Nations”.*news\.example/);
  });

  it('offers nothing about the site of a file', () => {
    expect(labels('').join()).not.toMatch(/turn/i);
  });

  it('shows what is chosen now', () => {
    const items = menuFor(place, DEFAULT_SETTINGS, ENGLISH).flatMap((group) => group.items);
    expect(items.filter(({ isChosen }) => isChosen).map(({ value }) => value)).toEqual(['quiet', 'text']);
  });
});
