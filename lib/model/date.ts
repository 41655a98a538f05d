/**
 * A date as precise as its source: a year, a month or a day. Never padded when it is shown.
 * Plain string so that it crosses messages and JSON unchanged: `2015`, `2015-03` or `2015-03-24`.
 */
export type PartialDate = string;
