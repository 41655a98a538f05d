import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { standingOf } from '../lib/answer/answer.ts';
import { PAINT_THRESHOLD, detect } from '../lib/detect/detect.ts';
import type { Claim, Mention } from '../lib/model/mention.ts';
import type { SaidRemark } from '../lib/model/standing.ts';
import { kindOf, toStat } from './exchange.ts';

interface Line {
  id: string | number;
  text: string;
  lang?: string;
  pageDate?: string;
}

const PARTIAL_DATE = /^\d{4}(-\d\d){0,2}$/;

/** Reads one line of the input. @throws Error that says what is wrong with it. */
function parseLine(source: string): Line {
  const value: unknown = JSON.parse(source);
  if (typeof value !== 'object' || value === null) throw new Error('it is not an object');
  const { id, text, lang, pageDate } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing');
  if (typeof text !== 'string') throw new Error('"text" is missing or no string');
  return {
    id,
    text,
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(typeof pageDate === 'string' && PARTIAL_DATE.test(pageDate) ? { pageDate } : {}),
  };
}

const textsOf = (remarks: readonly SaidRemark[]): string[] => remarks.map(({ text }) => text);

/** `beside`: the claims of the line's other figures, which a paragraph holds together. */
function toOutput(mention: Mention, pageDate: string | undefined, beside: readonly Claim[]) {
  const { from, to, topic } = mention;
  const place = { start: from, end: to, kind: kindOf(mention), topic };
  if (mention.kind === 'name') return place;
  const { relation, summary, reasons, notes, estimates } = standingOf(mention.claim, pageDate, { beside });
  return {
    ...place,
    stat: toStat(mention.claim),
    standing: { relation, summary, reasons: textsOf(reasons), notes: textsOf(notes), estimates },
  };
}

/** Annotates one line; a line's own date wins over the one given for all. */
function annotate({ id, text, lang, pageDate }: Line, forAll: string | undefined) {
  const mentions = detect(text, lang === undefined ? {} : { lang }).filter(
    ({ confidence }) => confidence >= PAINT_THRESHOLD,
  );
  const claims = mentions.flatMap((mention) => (mention.kind === 'figure' ? [mention.claim] : []));
  return {
    id,
    mentions: mentions.map((mention) =>
      toOutput(
        mention,
        pageDate ?? forAll,
        claims.filter((claim) => mention.kind !== 'figure' || claim !== mention.claim),
      ),
    ),
  };
}

const { values, positionals } = parseArgs({
  options: { 'page-date': { type: 'string' } },
  allowPositionals: true,
});
const pageDate = values['page-date'];
if (pageDate !== undefined && !PARTIAL_DATE.test(pageDate)) {
  console.error(`--page-date takes YYYY, YYYY-MM or YYYY-MM-DD, not "${pageDate}".`);
  process.exit(1);
}
const [file] = positionals;
const input = file === undefined || file === '-' ? process.stdin : createReadStream(file);
input.on('error', (error: Error) => {
  console.error(`Cannot read ${file ?? 'standard input'}: ${error.message}`);
  process.exit(1);
});
let number = 0;
for await (const line of createInterface({ input })) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    console.log(JSON.stringify(annotate(parseLine(line), pageDate)));
  } catch (error) {
    console.error(`Line ${number} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
