/** Guards small enough for the page script, which carries no schema library. */

/** An object without content, as messages that only ask or tell "now" carry. */
export const isEmptyRequest = (value: unknown): value is Record<string, never> =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A request that names one mention of the page. */
export const isMentionRequest = (value: unknown): value is { id: number } =>
  typeof value === 'object' && value !== null && 'id' in value && Number.isInteger(value.id);
