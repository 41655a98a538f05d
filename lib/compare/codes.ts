import type { Remark, RemarkParams } from '../model/standing.ts';

/** The sentence shown first. */
export type SummaryCode =
  | 'reported'
  | 'older'
  | 'different'
  | 'differentMeasure'
  | 'differentPeople'
  | 'differentPlaces'
  | 'differentOrigins'
  | 'within'
  | 'above'
  | 'below'
  | 'noRecord'
  | 'noRecordPart'
  | 'noRecordYet';

/** The steps of a comparison. */
export type ReasonCode =
  | 'page'
  | 'text'
  | 'today'
  | 'spoken'
  | 'measureOpen'
  | 'asRecords'
  | 'comparable'
  | 'same'
  | 'sameAlso'
  | 'otherMeasure'
  | 'otherPeople'
  | 'otherPlaces'
  | 'otherOrigins'
  | 'originsOpen'
  | 'end'
  | 'qualifier'
  | 'rounded'
  | 'placesNear'
  | 'noneWithNumber'
  | 'sameTime'
  | 'sameTimeWorded'
  | 'newest'
  | 'newestPart'
  | 'confusable'
  | 'later'
  | 'lookedBack'
  | 'nearest'
  | 'notComparable';

/** What else to keep in mind. */
export type NoteCode =
  | 'records'
  | 'parts'
  | 'partsUnexplained'
  | 'sameReport'
  | 'sum'
  | 'digits'
  | 'aboveTravelled'
  | 'countriesContributing'
  | 'countriesReturnedTo'
  | 'countriesWithData'
  | 'countriesDiffer'
  | 'series'
  | 'caveat';

/** A remark with one of the codes above. */
export interface RemarkOf<Code extends string> extends Remark {
  code: Code;
}

export const remark = <Code extends string>(code: Code, params: RemarkParams = {}): RemarkOf<Code> => ({
  code,
  params,
});
