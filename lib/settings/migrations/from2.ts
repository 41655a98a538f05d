/** Version 3 adds languages that are not read; before it, all were. */
export const fromVersion2 = (stored: Record<string, unknown>): Record<string, unknown> => ({
  ...stored,
  languagesOff: [],
});
