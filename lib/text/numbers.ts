/** A number written in digits, in any script and grouping. */
export interface Digits {
  to: number;
  value: number;
  /** Written with separators between groups ("25,000"): never a year or an identifier. */
  grouped: boolean;
}

/** First code point of each run of ten decimal digits that living scripts use. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0xf20, 0x1040, 0x17e0, 0xff10,
];
/** Between groups of digits: Arabic and full-width signs too; a plain space counts only between exact groups. */
const SEPARATORS = ",.' ٬٫،，．·";
/** No count of people needs more digits; longer runs are identifiers. */
const MOST_DIGITS = 12;

/** The value of a digit of any script, or -1. */
export function digitValue(code: number): number {
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

/** Where the run of digits that begins at `at` ends. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && digitValue(text.charCodeAt(end)) >= 0) end++;
  return end;
}

/** Digits of any script as a number; NaN when there are too many to be a count. */
function valueOf(text: string, from: number, to: number): number {
  if (to - from > MOST_DIGITS) return Number.NaN;
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + digitValue(text.charCodeAt(i));
  return value;
}

/** Whether the group after a separator is one of three digits, or of two before another group (Indian grouping). */
function isGroup(text: string, from: number, to: number, separator: string): boolean {
  if (to - from === 3) return true;
  return to - from === 2 && separator === ',' && text[to] === ',' && runEnd(text, to + 1) - to === 4;
}

/** Reads on over ",000" groups: all with the same separator. */
function groups(text: string, first: number, firstTo: number): { to: number; value: number } {
  const separator = text.charAt(firstTo);
  let to = firstTo;
  let value = valueOf(text, first, firstTo);
  while (text[to] === separator) {
    const end = runEnd(text, to + 1);
    if (!isGroup(text, to + 1, end, separator)) break;
    value = value * 10 ** (end - to - 1) + valueOf(text, to + 1, end);
    to = end;
  }
  return { to, value: value < 10 ** MOST_DIGITS ? value : Number.NaN };
}

/**
 * Reads the number that begins at `at`: digits of any script, with groups of three ("25,000", "25 000", "25.000",
 * "25'000", "٢٥٬٠٠٠"), Indian groups, or a decimal part ("2.5", "2,4"). Undefined where no digit stands.
 * The value is NaN for runs too long to be a count. Work is linear in what is read.
 */
export function readDigits(text: string, at: number): Digits | undefined {
  const end = runEnd(text, at);
  if (end === at) return undefined;
  const separator = text.charAt(end);
  if (separator === '' || !SEPARATORS.includes(separator))
    return { to: end, value: valueOf(text, at, end), grouped: false };
  const next = runEnd(text, end + 1);
  const leading = digitValue(text.charCodeAt(at)) === 0;
  if (end - at <= 3 && !leading && isGroup(text, end + 1, next, separator)) {
    const read = groups(text, at, end);
    return { ...read, grouped: true };
  }
  const decimals = next - end - 1;
  if (decimals > 0 && decimals <= 2 && '.,٫．·'.includes(separator) && text[next] !== separator)
    return {
      to: next,
      value: valueOf(text, at, end) + valueOf(text, end + 1, next) / 10 ** decimals,
      grouped: false,
    };
  return { to: end, value: valueOf(text, at, end), grouped: false };
}
