import { readFileSync, readdirSync } from 'node:fs';
import type { Claim } from '../../lib/model/mention.ts';
import type { Relation } from '../../lib/model/standing.ts';

/** A figure as a page words it, and how it stands against the record by the evidence. */
export interface StandingCase {
  id: string;
  /** The number of the trap, or in a word what is tried. */
  trap: string;
  lang: string;
  /** Null where the page has no date. */
  pageDate: string | null;
  /** A sentence, and the part of it that is the figure; absent where only the claim is tried. */
  text?: string;
  figure?: string;
  /** What the sentence says, as a careful reader takes it. */
  claim: Claim;
  /** Cases whose claims stand beside it. */
  beside?: string[];
  relation: Relation;
  /** Estimates that must be shown; `|` parts alternatives. */
  estimates: { id: string; role: string }[];
  /** Estimates that must not be shown. */
  never?: string[];
  /** Patterns that the words must hold. */
  says?: string[];
  /** What the expectation rests on. */
  why: string;
}

const folder = new URL('.', import.meta.url);

/** Every case, file by file. */
export const CASES: readonly StandingCase[] = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as StandingCase),
  );

const byId = new Map(CASES.map((one) => [one.id, one]));

/** The claims that stand beside a case's own. */
export const claimsBeside = ({ beside = [] }: StandingCase): Claim[] =>
  beside.flatMap((id) => byId.get(id)?.claim ?? []);
