import type { Words } from '../i18n/words.ts';
import type { Reading } from './comparison.ts';
import type { PublishedRecord } from './record.ts';

/** What remarks are said about: a reading against a record; and in which language. */
export interface Voice {
  reading: Reading;
  record: PublishedRecord;
  words: Words;
}
