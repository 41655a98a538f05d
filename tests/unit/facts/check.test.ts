import { describe, expect, it } from 'vitest';
import { checkBase } from '../../../lib/facts/check.ts';
import type { Fact, Series, Source } from '../../../lib/facts/schema.ts';
import { TOPICS, estimate, fact, series } from './sample.ts';

const check = (facts: readonly unknown[], lines: readonly Series[] = []): string[] =>
  checkBase({ facts, topics: TOPICS, series: lines });

const problemsOf = (given: Partial<Fact>, lines: readonly Series[] = []): string =>
  check([fact('one', given)], lines).join('\n');

const from = (given: Partial<Source>): Partial<Fact> => ({
  sources: [{ publisher: 'Maker', title: 'Report', ...given }],
});

describe('a sound base', () => {
  it('has no problem', () => {
    expect(check([fact('one'), fact('two', { topic: 'fighters', estimate: estimate() })])).toEqual([]);
  });
});

describe('a fact by itself', () => {
  it.each<[string, Partial<Fact>, string]>([
    ['a shape that does not fit', { weight: 7 }, 'weight'],
    ['no source', { sources: [] as unknown as Fact['sources'] }, 'sources'],
    ['an unknown topic', { topic: 'un/nowhere' }, 'no topic un/nowhere'],
    ['an end before its beginning', { from: '2016', until: '2015' }, 'before it begins'],
    ['a day that does not exist', { asOf: '2015-02-30' }, 'no 2015-02-30'],
    ['a long statement', { statement: { en: `${'word '.repeat(50)}end.` } }, 'too long'],
    ['a loaded word', { statement: { en: 'The notorious group left.' } }, 'not neutral'],
    ['a half sentence', { statement: { en: 'Statement without a stop' } }, 'whole sentences'],
    ['a memory', { caveat: { en: 'The day is recalled.' } }, 'only remembered'],
    ['a relation to nothing', { related: ['nobody'] }, 'no related fact nobody'],
    ['a relation to itself', { related: ['one'] }, 'related to itself'],
    ['an unknown successor', { supersededBy: 'nobody' }, 'no successor nobody'],
    [
      'claiming to be read at its source by reports alone',
      { sources: [{ publisher: 'Paper', title: 'Report', secondary: true }] },
      'names reports only',
    ],
    ['being worked out from nothing', { verification: 'derived' }, 'from which facts'],
  ])('is reported for %s', (_, given, problem) => {
    expect(problemsOf(given)).toContain(problem);
  });

  it('is reported for being a record of the sample article', () => {
    expect(check([fact('press-seed-2015')]).join()).toContain('no evidence');
  });

  it.each<[string, Partial<Source>, string]>([
    ['plain http', { url: 'http://www.un.org/a', urlStatus: 'seen' }, 'url'],
    ['a mirror', { url: 'https://a.rssing.com/b', urlStatus: 'seen' }, 'mirror'],
    ['an aggregator without a subdomain', { url: 'https://menafn.com/1', urlStatus: 'seen' }, 'mirror'],
    ['an archive', { url: 'https://web.archive.org/web/1/x', urlStatus: 'seen' }, 'mirror'],
    ['a page in an AMP folder', { url: 'https://a.com/news/amp/1', urlStatus: 'seen' }, 'mirror'],
    ['a port', { url: 'https://www.un.org:8443/a', urlStatus: 'seen' }, 'no plain address'],
    ['a status without an address', { urlStatus: 'seen' }, 'without an address'],
    ['an AMP page', { url: 'https://www.bbc.com/amp/1', urlStatus: 'seen' }, 'mirror'],
    ['a bare address', { url: 'https://34.80.245.248/a', urlStatus: 'seen' }, 'private'],
    ['a private name', { url: 'https://printer.local/a', urlStatus: 'seen' }, 'private'],
    ['an address of unknown standing', { url: 'https://www.un.org/a' }, 'seen or constructed'],
  ])('is reported for %s as its link', (_, source, problem) => {
    expect(problemsOf(from(source))).toContain(problem);
  });
});

describe('a link', () => {
  it('may lead to a publisher whose name only ends like that of a mirror', () => {
    expect(problemsOf(from({ url: 'https://www.notscribd.com/a', urlStatus: 'seen' }))).toBe('');
  });
});

describe('a word', () => {
  it.each(['Falsely, it said so.', 'The so-called group.', 'The terror group left.'])(
    'that judges is reported: %s',
    (en) => {
      expect(problemsOf({ statement: { en } })).toContain('not neutral');
    },
  );

  it.each(['It construed the rule.', 'Untrue-Name is a place.', 'Evilard is a town.'])(
    'that only holds such a word is not: %s',
    (en) => {
      expect(problemsOf({ statement: { en } })).toBe('');
    },
  );
});

describe('the length of a statement', () => {
  const ofLength = (length: number) => ({ statement: { en: `${'x'.repeat(length - 1)}.` } });

  it('is below 240 characters', () => {
    expect(problemsOf(ofLength(239))).toBe('');
    expect(problemsOf(ofLength(240))).toContain('240 characters are too long');
  });
});

describe('a timeline', () => {
  const holders = (...given: Partial<Fact>[]) =>
    check(given.map((one, at) => fact(`h${at}`, { timeline: 'office', ...one })));

  it('may hand over on one day and may have gaps', () => {
    const line = [
      { from: '2000', until: '2010-05-01' },
      { from: '2010-05-01', until: '2012' },
      { from: '2016' },
    ];
    expect(holders(...line)).toEqual([]);
  });

  it('is reported when two hold an office at once, in whatever order they are written', () => {
    const line = [
      { from: '2012-02', until: '2014' },
      { from: '2000', until: '2012-03' },
    ];
    expect(holders(...line).join()).toContain('h1 has not ended when h0 begins');
  });
});

describe('a lead', () => {
  const lead = (given: object = {}) => ({
    id: 'lead',
    topic: 'un',
    why: 'no source read',
    check: 'Something.',
    ...given,
  });
  const problems = (leads: unknown[]) =>
    checkBase({ facts: [fact('one')], topics: TOPICS, series: [], leads }).join('\n');

  it('may wait', () => {
    expect(problems([lead()])).toBe('');
  });

  it.each([
    ['for being published', { id: 'one' }, 'Lead one is published'],
    ['for an unknown topic', { topic: 'un/nowhere' }, 'no topic un/nowhere'],
    ['for a shape that does not fit', { why: 'because' }, 'why'],
  ])('is reported %s', (_, given, problem) => {
    expect(problems([lead(given)])).toContain(problem);
  });
});

describe('facts among each other', () => {
  it('are reported for the same id and the same words', () => {
    expect(check([fact('one'), fact('one', { statement: { en: 'Another.' } })]).join()).toContain(
      'more than once',
    );
    const again = fact('two', { statement: { en: 'statement of ONE!' } });
    expect(check([fact('one'), again]).join()).toContain('says the same as one');
  });

  it('are reported when their successors go round in a circle', () => {
    const round = [
      fact('one', { supersededBy: 'two' }),
      fact('two', { supersededBy: 'three' }),
      fact('three', { supersededBy: 'one' }),
    ];
    expect(check(round).filter((problem) => problem.includes('lead back'))).toHaveLength(3);
  });

  it('are reported when a successor is older', () => {
    const older = [fact('one', { supersededBy: 'two' }), fact('two', { asOf: '2014' })];
    expect(check(older).join()).toContain('successor two is older');
  });

  it('need the topic above theirs', () => {
    const orphan = { id: 'un/a/b', name: { en: 'B' }, summary: { en: 'B.' } };
    expect(checkBase({ facts: [], topics: [...TOPICS, orphan], series: [] }).join()).toContain(
      'no topic un/a',
    );
  });
});

describe('an estimate', () => {
  const people = 'people' as const;
  it.each([
    [{ qualifier: 'about', low: 1, high: 2, unit: people }, 'one number'],
    [{ qualifier: 'moreThan', low: 1, high: 2, unit: people }, 'lower bound only'],
    [{ qualifier: 'order', high: 100, unit: people }, 'lower bound only'],
    [{ qualifier: 'upTo', low: 1, unit: people }, 'upper bound only'],
    [{ qualifier: 'between', low: 2, high: 1, unit: people }, 'two bounds'],
    [{ qualifier: 'exactly', low: 120, high: 120, unit: 'percent' }, '100 per cent'],
  ] as const)('is reported for %o', (quantity, problem) => {
    expect(problemsOf({ estimate: estimate({ quantity }) })).toContain(problem);
  });

  it.each([
    [{ destinations: ['ZZ'] }, 'ZZ is no country'],
    [{ destinations: ['worldwide', 'SY'] }, 'beside single countries'],
    [{ origins: [] }, 'no place'],
    [{ origins: ['FR', 'FR'] }, 'twice'],
    [{ series: 'nothing' }, 'no series nothing'],
  ] as const)('is reported for %o', (given, problem) => {
    expect(problemsOf({ estimate: estimate({ ...given } as Parameters<typeof estimate>[0]) })).toContain(
      problem,
    );
  });

  it('knows Kosovo by its user-assigned code', () => {
    expect(problemsOf({ estimate: estimate({ origins: ['XK'] }) })).toBe('');
  });

  it.each([
    [{ measure: 'active' }, 'counts active'],
    [{ population: 'women' }, 'counts "women"'],
    [{ destinations: ['SY', 'AF'] }, 'is about AF'],
  ] as const)('is reported for standing in a series that counts something else: %o', (given, problem) => {
    const value = estimate({ series: 'line', ...given } as Parameters<typeof estimate>[0]);
    expect(problemsOf({ estimate: value }, [series('line')])).toContain(problem);
  });

  it('is reported for differing from its series in the unit', () => {
    const share = { quantity: { qualifier: 'about', low: 30, high: 30, unit: 'percent' } } as const;
    const facts = [
      fact('one', { estimate: estimate({ series: 'line' }) }),
      fact('two', { estimate: estimate({ series: 'line', ...share }) }),
    ];
    expect(check(facts, [series('line')]).join()).toContain('differ in their unit');
  });
});

describe('a series', () => {
  it('is reported for naming no series and for having no value', () => {
    const problems = check([], [series('line', { notWith: ['nothing', 'line'] })]).join('\n');
    expect(problems).toContain('no series nothing');
    expect(problems).toContain('no value');
    expect(problems).toContain('beside itself');
  });
});
