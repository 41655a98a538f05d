import { isRecord } from './fields.ts';
import type { Problem } from './fields.ts';
import { parseSettings } from './parse.ts';
import { SETTINGS_VERSION, type Settings } from './settings.ts';

/** Says of a file whose it is. */
const FORMAT = 'gloss-settings';
/** The largest that settings can be, twice over. */
export const LARGEST_FILE_KB = 64;
const KILOBYTE = 1024;

/** Settings as a file that can be read by people and by `importSettings`. */
export const exportSettings = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, ...settings }, null, 2)}\n`;

/** Why a file of settings was refused; nothing of it is used then. */
export type FileRefusal =
  | { kind: 'large' }
  /** Not JSON; where it stops being that, counted from 1, if the browser tells. */
  | { kind: 'json'; place?: { line: number; column: number } }
  | { kind: 'foreign' }
  | { kind: 'newer' }
  | { kind: 'wrong'; problem: Problem };

/** The settings in a file of any version, or why none of it can be used. */
export function importSettings(text: string): { settings: Settings } | { refusal: FileRefusal } {
  if (text.length > LARGEST_FILE_KB * KILOBYTE) return { refusal: { kind: 'large' } };
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return { refusal: { kind: 'json', ...placeOf(error instanceof Error ? error.message : '') } };
  }
  if (!isRecord(read) || read['format'] !== FORMAT) return { refusal: { kind: 'foreign' } };
  const { format: _format, ...stored } = read;
  const { settings, problems } = parseSettings(stored);
  if (settings.version > SETTINGS_VERSION) return { refusal: { kind: 'newer' } };
  const [problem] = problems;
  return problem === undefined ? { settings } : { refusal: { kind: 'wrong', problem } };
}

/** Where a browser says that a text stops being JSON; nothing where it does not say. */
function placeOf(message: string): { place?: { line: number; column: number } } {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line === undefined ? {} : { place: { line: Number(line), column: Number(column) } };
}
