import { ENGLISH, type Words } from '../i18n/words.ts';
import type { Measure } from '../model/quantity.ts';

/** What a measure counts, to follow "counts": "people who had come back". */
export const sayMeasure = (measure: Measure, words: Words = ENGLISH): string =>
  words.say(`measure.${measure}`);
