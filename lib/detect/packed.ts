const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Bits of a number in each digit; one more says that the number goes on. */
const BITS = 5;
const GOES_ON = 1 << BITS;

/** Packs a set of whole numbers, none below 0, into a string: each by how far it is from the one before. */
export function pack(numbers: Iterable<number>): string {
  let packed = '';
  let last = 0;
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    let rest = number - last;
    last = number;
    for (; rest >= GOES_ON; rest = Math.floor(rest / GOES_ON))
      packed += DIGITS.charAt((rest % GOES_ON) + GOES_ON);
    packed += DIGITS.charAt(rest);
  }
  return packed;
}

/** The numbers of a packed set, in order. */
export function unpack(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    const digit = DIGITS.indexOf(packed.charAt(at));
    number += (digit & (GOES_ON - 1)) << shift;
    shift += BITS;
    if (digit >= GOES_ON) continue;
    numbers.push(number);
    shift = 0;
  }
  return numbers;
}
