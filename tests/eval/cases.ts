import { readFileSync } from 'node:fs';

/** What a case says of a figure, in the words of the exchange format. */
export interface StatedFigure {
  quantity: { qualifier: string; low: number | null; high: number | null };
  unit: string;
  measure?: string;
  origins?: { countriesCount?: { qualifier: string; value: number }; countries?: string[] };
  destinations?: string[];
  asOf?: string;
}

/** A mention as a case labels it, or as detection gives it. */
export interface LabelledMention {
  start: number;
  end: number;
  kind: 'interpol' | 'un' | 'un-body' | 'fighter-stat';
  /** Finding it is not wrong, missing it is no miss. */
  optional?: boolean;
  stat?: StatedFigure;
}

/** One text with everything that is to be found in it. */
export interface Case {
  id: string;
  lang: string;
  text: string;
  mentions: LabelledMention[];
  /** Of cases written apart from the code: whether detection was tuned on it, or only scored until it was done. */
  half?: 'tuned' | 'unread';
  note?: string;
}

/** The cases of a file in this folder. */
export function readCases(file: string): Case[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case);
}
