const { charCodeAt } = String.prototype as { charCodeAt: (this: string, at: number) => number };

/**
 * The code unit at a place, for loops over whole texts. Engines keep strings in many ways (flat, cut, joined, the
 * page's own), and look a string's method up anew each time once they have met them all; a method that is called
 * directly is not looked up.
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);
