import type { StandingReason } from '../model/standing.ts';
import type { NoteCode, ReasonCode, Said, SummaryCode } from './codes.ts';
import type { Entry } from './record.ts';
import { isRecords } from './scope.ts';
import { RemarkValues } from './values.ts';
import type { Voice } from './voice.ts';

/** The first sentence in words. */
export function saySummary({ code, params }: Said<SummaryCode>, voice: Voice): string {
  const { record, reading, words } = voice;
  const values = RemarkValues.of(params, voice);
  switch (code) {
    case 'reported':
    case 'older':
    case 'different': {
      const entry = record.entry(params.estimate ?? '');
      const inItsWords = entry !== undefined && needsItsWords(entry);
      return words.say(`standing.${code}${inItsWords ? 'As' : ''}`, values);
    }
    case 'within':
    case 'above':
    case 'below':
      return words.say(`standing.${code}${isRecords(reading.measure) ? 'Records' : ''}`, values);
    case 'noRecord':
    case 'noRecordYet':
      return words.say(`standing.${code}`, values);
  }
}

/** Whether a figure is told best by its own statement: shares, flows, what is counted "otherwise", rival readings. */
const needsItsWords = ({ value, kind, hasRival }: Entry): boolean =>
  hasRival || value.quantity.unit !== 'people' || (value.measure === 'other' && kind === 'foreigners');

/** A step of the comparison, with its sentence. */
export const sayReason = ({ code, params }: Said<ReasonCode>, voice: Voice): StandingReason => ({
  code,
  params,
  text: voice.words.say(`reason.${code}`, RemarkValues.of(params, voice)),
});

/** A note, with its sentence. */
export const sayNote = ({ code, params }: Said<NoteCode>, voice: Voice): StandingReason => ({
  code,
  params,
  text: voice.words.say(`note.${code}`, RemarkValues.of(params, voice)),
});
