/** How often each of some lines stands there. */
function counted(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** Lines that stand in one of two lists more often than in the other, with a sign for which. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const counts = counted(before);
  const found: string[] = [];
  for (const [line, count] of counted(after)) {
    const other = counts.get(line) ?? 0;
    counts.delete(line);
    if (count !== other) found.push(`${count > other ? '+' : '-'} ${line}`);
  }
  return [...found, ...[...counts.keys()].map((line) => `- ${line}`)];
}

/** Where a difference is, without its value. */
const placeOf = (difference: string): string => difference.slice(2).split('=', 1)[0] ?? '';

/** Differences that cannot come from a page's own doing: those in places where it does not differ by itself. */
export function unexplained(found: readonly string[], byItself: readonly string[]): string[] {
  const restless = new Set(byItself.map(placeOf));
  return found.filter((difference) => !restless.has(placeOf(difference)));
}
