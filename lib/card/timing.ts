/** A touch longer than this is a long press, which belongs to the browser. */
export const TAP_MS = 500;
/** A touch that moves further than this (px) is a scroll. */
export const TAP_SLOP = 10;
