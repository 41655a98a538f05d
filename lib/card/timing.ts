/** How long the pointer rests on a mention before its card opens. */
export const DWELL_MS = 150;

/** How long the pointer may be elsewhere before an open card closes. */
export const LEAVE_MS = 300;
