import type { SaidRemark } from '../model/standing.ts';
import type { NoteCode, ReasonCode, RemarkOf, SummaryCode } from './codes.ts';
import { type Reading, compare } from './comparison.ts';
import { wordingOf } from './reasons.ts';
import type { Entry } from './record.ts';
import { isRecords } from './scope.ts';
import { RemarkValues } from './values.ts';
import type { Voice } from './voice.ts';

/** The first sentence in words. */
export function saySummary({ code, params }: RemarkOf<SummaryCode>, voice: Voice): string {
  const { record, reading, words } = voice;
  const values = RemarkValues.of(params, voice);
  const entry = record.entry(params.estimate ?? '');
  switch (code) {
    case 'reported':
    case 'older':
      return words.say(`standing.${code}${entry === undefined ? '' : formOf(entry, reading)}`, values);
    case 'different':
      return words.say(`standing.different${entry && isItsOwn(entry) ? 'As' : ''}`, values);
    case 'within':
    case 'above':
    case 'below':
      return words.say(`standing.${code}${isRecords(reading.measure) ? 'Records' : ''}`, values);
    case 'noRecord':
      return words.say(
        `standing.noRecord${reading.claim.quantity.unit === 'percent' ? 'Share' : ''}`,
        values,
      );
    case 'differentMeasure':
    case 'differentPeople':
    case 'differentPlaces':
    case 'differentOrigins':
    case 'noRecordPart':
    case 'noRecordYet':
      return words.say(`standing.${code}`, values);
  }
}

/** How a published figure is told: by its statement, with its amount where the text words that otherwise, or plainly. */
function formOf(entry: Entry, reading: Reading): 'As' | 'Amount' | '' {
  if (entry.hasRival || isItsOwn(entry)) return 'As';
  return wordingOf(reading.claim.quantity, compare(reading, entry)).length > 0 ? 'Amount' : '';
}

/** Whether a figure is told only by its own statement: a share, a flow, foreigners counted in some other way. */
const isItsOwn = ({ value, kind }: Entry): boolean =>
  value.quantity.unit !== 'people' || (value.measure === 'other' && kind === 'foreigners');

/** A step of the comparison, with its sentence. */
export const sayReason = ({ code, params }: RemarkOf<ReasonCode>, voice: Voice): SaidRemark => ({
  code,
  params,
  text: voice.words.say(`reason.${code}`, RemarkValues.of(params, voice)),
});

/** A note, with its sentence. */
export const sayNote = ({ code, params }: RemarkOf<NoteCode>, voice: Voice): SaidRemark => ({
  code,
  params,
  text: voice.words.say(`note.${code}`, RemarkValues.of(params, voice)),
});
