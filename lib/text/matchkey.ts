/** Letters that writers use one for the other, each as one code unit, so that positions stay. */
const SAME: Record<string, string> = {
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ş: 'ș',
  ţ: 'ț',
  // Traditional and older Chinese forms keep their own names; only this variant is used within one name.
  內: '内',
};
const ANY_SAME = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

/** Lower case, character by character where the whole would change its length (Turkish İ becomes two). */
function lower(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  let out = '';
  for (const character of text) {
    const small = character === 'İ' ? 'i' : character.toLowerCase();
    out += small.length === character.length ? small : character;
  }
  return out;
}

/** The form in which names are compared: lower case, letters that are used alike made one. Keeps every position. */
export function matchKey(text: string): string {
  return lower(text).replace(ANY_SAME, (letter) => SAME[letter] ?? letter);
}
