import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { base } from '../../../lib/facts/bundle.ts';
import { checkBase } from '../../../lib/facts/check.ts';
import type { Fact } from '../../../lib/facts/schema.ts';
import fileSchema from '../../../assets/facts/fact.schema.json' with { type: 'json' };
import rules from '../../../assets/facts/rules.json' with { type: 'json' };

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const contributing = read('CONTRIBUTING.md');
const guide = read('docs/facts.md');

const { topics, series } = base;
const [example = ''] = /(?<=```json\n)[\s\S]*?(?=```)/.exec(contributing) ?? [];

describe('the fact that CONTRIBUTING adds by hand', () => {
  const fact = JSON.parse(example) as Fact;

  it('is one that may be published', () => {
    expect(checkBase({ facts: [fact], topics, series: [] })).toEqual([]);
  });

  it('is one that the base has, under another id', () => {
    const same = base.facts.find(({ statement }) => statement.en === fact.statement.en);
    expect(same).toMatchObject({ from: fact.from, value: fact.value, timeline: fact.timeline });
  });

  it('would be refused without its source', () => {
    expect(checkBase({ facts: [{ ...fact, sources: [] }], topics, series }).join()).toContain('sources');
  });
});

describe('what the documents say of facts', () => {
  const fields = Object.keys(fileSchema.items.properties);
  const named = (text: string): string[] =>
    [...text.matchAll(/`([a-zA-Z-]+)`/g)].map(([, name = '']) => name);

  it('names fields, kinds of verification and lists that there are', () => {
    const kinds = fileSchema.items.properties.verification.enum;
    const known = new Set([
      ...fields,
      ...kinds,
      ...Object.keys(rules),
      ...Object.keys(fileSchema.items.properties.estimate.properties),
      ...Object.keys(fileSchema.items.properties.sources.items.properties),
      ...Object.keys(series[0] ?? {}),
      ...topics.flatMap((topic) => Object.keys(topic)),
      ...base.timelines.keys(),
      'checkBase',
    ]);
    expect(named(guide).filter((name) => !known.has(name))).toEqual([]);
    expect(kinds.filter((kind) => !guide.includes(`\`${kind}\``))).toEqual([]);
  });
});
