/** How long the pointer rests on a mention before its card opens. */
export const DWELL_MS = 150;
/** How long a card stays after the pointer left it and its mention. */
export const LEAVE_MS = 300;
/** A touch longer than this is a long press, which belongs to the browser. */
export const TAP_MS = 500;
/** A touch that moves further than this (px) is a scroll. */
export const TAP_SLOP = 10;
