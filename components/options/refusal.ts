import type { Words } from '../../lib/i18n/words.ts';
import type { Expectation } from '../../lib/settings/fields.ts';
import { LARGEST_FILE_KB, type FileRefusal } from '../../lib/settings/transfer.ts';

/** Why a file of settings was refused, in a sentence. */
export function sayRefusal(refusal: FileRefusal, words: Words): string {
  switch (refusal.kind) {
    case 'large':
      return words.say('import.large', { kilobytes: LARGEST_FILE_KB });
    case 'json':
      return refusal.place === undefined
        ? words.say('import.json')
        : words.say('import.jsonAt', { ...refusal.place });
    case 'foreign':
    case 'newer':
      return words.say(`import.${refusal.kind}`);
    case 'wrong': {
      const { at, expected } = refusal.problem;
      return words.say('import.wrong', { at, expected: sayExpected(expected, words) });
    }
  }
}

function sayExpected(expected: Expectation, words: Words): string {
  switch (expected.kind) {
    case 'flag':
    case 'object':
      return words.say(`expected.${expected.kind}`);
    case 'oneOf':
      return words.say('expected.oneOf', { choices: expected.choices.join(', ') });
    case 'wholeNumber':
      return words.say('expected.wholeNumber', { least: expected.least, most: expected.most });
    case 'list':
    case 'entry':
      return words.say(`expected.${expected.kind}`, { of: expected.of });
    case 'shorter':
      return words.say('expected.shorter', { most: expected.most });
  }
}
