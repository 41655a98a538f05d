import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../../scripts/annotate.ts', import.meta.url));

interface Annotated {
  id: string;
  mentions: {
    start: number;
    end: number;
    kind: string;
    topic: string;
    stat?: object;
    standing?: {
      relation: string;
      summary: string;
      reasons: string[];
      notes: string[];
      estimates: { id: string; role: string }[];
    };
  }[];
}

/** Runs the command on lines of standard input. */
function annotate(
  input: string,
  ...args: string[]
): { lines: Annotated[]; errors: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line) as Annotated), errors: stderr, status };
}

const TEXT = 'Interpol told the UN Security Council that 6,500 foreign fighters are in Afghanistan.';

describe('npm run annotate', () => {
  it('prints one line a case, in the exchange format', () => {
    const { lines, status } = annotate(
      `${JSON.stringify({ id: 'a', lang: 'en', text: TEXT })}\n`,
      '--page-date',
      '2015-05-30',
    );
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.mentions.map(({ start, end, kind }) => [TEXT.slice(start, end), kind])).toEqual([
      ['Interpol', 'interpol'],
      ['UN Security Council', 'un-body'],
      ['6,500 foreign fighters', 'fighter-stat'],
    ]);
    expect(lines[0]?.mentions[2]).toMatchObject({
      stat: { quantity: { qualifier: 'exact', low: 6500, high: 6500 }, unit: 'people', destinations: ['AF'] },
      standing: { relation: 'reported' },
    });
  });

  it('lets a line’s own date win', () => {
    const line = JSON.stringify({ id: 'a', text: TEXT, pageDate: '2010-01-01' });
    const { lines } = annotate(line, '--page-date', '2015-05-30');
    expect(lines[0]?.mentions[2]?.standing?.relation).not.toBe('reported');
  });

  it('holds the figures of a line together, and says why in sentences', () => {
    const text =
      'More than 25,000 foreign fighters from over 100 countries have travelled abroad. ' +
      'Of these, 22,000 foreign jihadists operate in Syria and Iraq and 6,500 in Afghanistan.';
    const { lines } = annotate(JSON.stringify({ id: 'a', lang: 'en', text, pageDate: '2015-05-30' }));
    const standings = lines[0]?.mentions.map(({ standing }) => standing) ?? [];
    expect(standings.map((one) => one?.relation)).toEqual(['reported', 'differentMeasure', 'reported']);
    for (const standing of standings) {
      expect(standing?.notes.join(' ')).toContain('not to be added');
      for (const line of [...(standing?.reasons ?? []), standing?.summary])
        expect(line).toMatch(/^[A-Z0-9].*\.$/);
      expect(standing?.estimates[0]).toMatchObject({ role: 'same' });
    }
  });

  it('names a line that it cannot read, prints the others, and fails', () => {
    const { lines, errors, status } = annotate(
      '{"id":"a","text":"The UN."}\nnot json\n{"id":"c"}\n{"id":"d","text":""}\n',
    );
    expect(lines.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(errors).toContain('Line 2');
    expect(errors).toContain('Line 3');
    expect(status).toBe(1);
  });

  it('says what a date looks like', () => {
    const { errors, status } = annotate('', '--page-date', 'yesterday');
    expect(errors).toContain('YYYY-MM-DD');
    expect(status).toBe(1);
  });

  it('says when a file is not there', () => {
    const { errors, status } = annotate('', 'no-such-file.jsonl');
    expect(errors).toContain('no-such-file.jsonl');
    expect(status).toBe(1);
  });
});
