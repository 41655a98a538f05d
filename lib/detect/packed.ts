/** Digits are characters in a row, so that reading one is a subtraction: pages read thousands in code that has never run. */
const FIRST_DIGIT = '0'.charCodeAt(0);
/** Bits of a number in each digit; one more says that the number goes on. */
const BITS = 5;
const GOES_ON = 1 << BITS;

const digitFor = (value: number): string => String.fromCharCode(value + FIRST_DIGIT);

/** Packs a set of whole numbers, none below 0, into a string: each by how far it is from the one before. */
export function pack(numbers: Iterable<number>): string {
  let packed = '';
  let last = 0;
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    let rest = number - last;
    last = number;
    for (; rest >= GOES_ON; rest = Math.floor(rest / GOES_ON)) packed += digitFor((rest % GOES_ON) + GOES_ON);
    packed += digitFor(rest);
  }
  return packed;
}

/** The numbers of a packed set, in order. */
export function unpack(packed: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    const digit = packed.charCodeAt(at) - FIRST_DIGIT;
    number += (digit & (GOES_ON - 1)) << shift;
    shift += BITS;
    if (digit >= GOES_ON) continue;
    numbers.push(number);
    shift = 0;
  }
  return numbers;
}
