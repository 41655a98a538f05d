/** Something in given settings that cannot be used, and where. */
export interface Problem {
  /** "delays.dwell" */
  at: string;
  /** What would be right there. */
  expected: Expectation;
}

/** What a field takes. */
export type Expectation =
  | { kind: 'flag' | 'object' }
  | { kind: 'oneOf'; choices: readonly string[] }
  | { kind: 'wholeNumber'; least: number; most: number }
  /** A list of such entries, an entry of it, and how many it may hold. */
  | { kind: 'list' | 'entry'; of: ListedKind }
  | { kind: 'shorter'; most: number };

/** What lists in settings hold. */
export type ListedKind = 'topic' | 'site' | 'language';

/**
 * Reads one field from anything. What cannot be used is noted and replaced by the default, so that one table serves
 * both for reading the store, where nothing may be lost, and for an import, where everything must be right.
 */
export type Field<T> = (value: unknown, fallback: T, at: string, problems: Problem[]) => T;

const refuse = <T>(fallback: T, at: string, expected: Expectation, problems: Problem[]): T => {
  problems.push({ at, expected });
  return fallback;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const flag: Field<boolean> = (value, fallback, at, problems) =>
  typeof value === 'boolean' ? value : refuse(fallback, at, { kind: 'flag' }, problems);

export const oneOf =
  <T extends string>(...choices: readonly T[]): Field<T> =>
  (value, fallback, at, problems) =>
    choices.find((choice) => choice === value) ?? refuse(fallback, at, { kind: 'oneOf', choices }, problems);

export const wholeNumber =
  (least: number, most: number): Field<number> =>
  (value, fallback, at, problems) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : refuse(fallback, at, { kind: 'wholeNumber', least, most }, problems);

/** A sorted list without doubles; what does not fit is left out of it. */
export const listOf =
  (pattern: RegExp, of: ListedKind, most: number): Field<string[]> =>
  (value, fallback, at, problems) => {
    if (!Array.isArray(value)) return refuse(fallback, at, { kind: 'list', of }, problems);
    const fitting = value.filter((one, index): one is string => {
      const fits = typeof one === 'string' && pattern.test(one);
      if (!fits) refuse('', `${at}[${String(index)}]`, { kind: 'entry', of }, problems);
      return fits;
    });
    if (fitting.length > most) refuse('', at, { kind: 'shorter', most }, problems);
    return [...new Set(fitting)].sort().slice(0, most);
  };

/** An object with known fields; fields it lacks get their defaults without complaint, others are kept. */
export const objectOf =
  <T extends object>(fields: { [K in keyof T]-?: Field<T[K]> }): Field<T> =>
  (value, fallback, at, problems) => {
    if (!isRecord(value)) return refuse(fallback, at, { kind: 'object' }, problems);
    const read = { ...value } as Record<string, unknown>;
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const path = at === '' ? name : `${at}.${name}`;
      read[name] =
        value[name] === undefined
          ? fallback[name]
          : fields[name](value[name], fallback[name], path, problems);
    }
    return read as T;
  };
