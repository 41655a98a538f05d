import type { PartialDate } from '../model/date.ts';
import type { OpenAt, StepRequest } from './contract.ts';

/** Guards small enough for the page script, which carries no schema library. */

/** An object without content, as messages that only ask or tell "now" carry. */
export const isEmptyRequest = (value: unknown): value is Record<string, never> =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A request that names one mention of the page. */
export const isMentionRequest = (value: unknown): value is { id: number } =>
  typeof value === 'object' && value !== null && 'id' in value && Number.isInteger(value.id);

/** A request to open a mention's card. */
export const isOpenRequest = (value: unknown): value is { at: OpenAt } =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  (value.at === 'selection' || value.at === 'current' || value.at === 'view');

/** A request for a step through the page's mentions. */
export const isStepRequest = (value: unknown): value is StepRequest =>
  typeof value === 'object' &&
  value !== null &&
  'by' in value &&
  (value.by === 1 || value.by === -1) &&
  'from' in value &&
  (value.from === 'current' || value.from === 'view' || value.from === 'edge');

/** A request that says of what date a page is, or takes that back. */
export const isDateRequest = (value: unknown): value is { date?: PartialDate } =>
  isEmptyRequest(value) ||
  (typeof value === 'object' &&
    value !== null &&
    'date' in value &&
    typeof value.date === 'string' &&
    /^\d{4}(-\d\d){0,2}$/.test(value.date));
