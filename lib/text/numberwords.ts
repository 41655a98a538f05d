/**
 * One part of a number in words or digits. `unit`: added ("twenty", "five", "2.5"); `small`: multiplies what stands
 * directly before it ("hundred", 十, 百, 千); `big`: multiplies everything since the last big one ("thousand", 万).
 */
export interface NumberPart {
  kind: 'unit' | 'small' | 'big';
  value: number;
}

/**
 * The value of parts in reading order: "two hundred and five thousand", "2万5千", "twenty five", "5 und 20". A multiplier
 * takes only what is smaller than itself ("zweitausend" and "fünf" and "hundert" are 2,500); a half counts of what stands
 * before it ("hai nghìn rưỡi" is 2,500).
 */
export function composeNumber(parts: readonly NumberPart[]): number {
  let total = 0;
  let section = 0;
  let units: number[] = [];
  for (const [i, { kind, value }] of parts.entries()) {
    const last = parts[i - 1];
    if (kind === 'unit' && value < 1 && last && last.kind !== 'unit') total += value * last.value;
    else if (kind === 'unit') units.push(value);
    else {
      const multiplied = units.filter((unit) => unit < value);
      const count = sum(multiplied) + (kind === 'big' ? section : 0);
      const product = (multiplied.length === 0 && count === 0 ? 1 : count) * value;
      const apart = sum(units) - sum(multiplied);
      if (kind === 'small') section += apart + product;
      else {
        total += apart + product;
        section = 0;
      }
      units = [];
    }
  }
  return Math.round((total + section + sum(units)) * 100) / 100;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * Splits a word written in one ("fünfundzwanzigtausend", "venticinquemila", "tweeëntwintig") into number words, longest
 * first.
 * @param joints what may join them, none to join them without
 */
export function splitNumberWord(
  word: string,
  parts: ReadonlyMap<string, NumberPart>,
  joints: readonly string[],
): NumberPart[] | undefined {
  const found: NumberPart[] = [];
  let at = 0;
  while (at < word.length) {
    let length = Math.min(word.length - at, 14);
    while (length > 1 && !parts.has(word.slice(at, at + length))) length--;
    const part = length > 1 ? parts.get(word.slice(at, at + length)) : undefined;
    if (part) found.push(part);
    else {
      const joint = joints.find((one) => word.startsWith(one, at));
      if (joint === undefined || found.length === 0) return undefined;
      length = joint.length;
    }
    at += length;
  }
  return found.length > 1 ? found : undefined;
}
