import type { StepRequest } from './contract.ts';

/** Guards small enough for the page script, which carries no schema library. */

/** An object without content, as messages that only ask or tell "now" carry. */
export const isEmptyRequest = (value: unknown): value is Record<string, never> =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A request that names one mention of the page. */
export const isMentionRequest = (value: unknown): value is { id: number } =>
  typeof value === 'object' && value !== null && 'id' in value && Number.isInteger(value.id);

/** A request for a step through the page's mentions. */
export const isStepRequest = (value: unknown): value is StepRequest =>
  typeof value === 'object' &&
  value !== null &&
  'by' in value &&
  (value.by === 1 || value.by === -1) &&
  'from' in value &&
  (value.from === 'current' || value.from === 'view' || value.from === 'edge');
