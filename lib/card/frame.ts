import type { Tree } from '../model/tree.ts';

/*
 * What the page script draws itself: a card while it waits, and one that nobody answers. These are its only words,
 * for those in the reader's language come with the answer.
 */

const CLOSE: Tree = [
  'button',
  { type: 'button', class: 'icon-button', 'data-do': 'close', title: 'Close' },
  ['svg', { viewBox: '0 0 16 16', width: '16', height: '16' }, ['path', { d: 'M3.5 3.5l9 9m0-9l-9 9' }]],
];

/** A card that says one thing about a mention. */
function frame(text: string, note: string, more: Readonly<Record<string, string>>): Tree {
  return [
    'section',
    { class: 'card', role: 'dialog', 'aria-label': text, tabindex: '-1', lang: 'en', dir: 'ltr', ...more },
    ['header', { class: 'card-head' }, ['h2', { class: 'card-title', dir: 'auto' }, text], CLOSE],
    ['p', { class: 'card-note', role: 'status' }, note],
  ];
}

/** A card that is asked for. */
export const waiting = (text: string): Tree =>
  frame(text, 'Looking it up…', { 'aria-busy': 'true', 'data-state': 'loading' });

/** A card that could not be had. */
export const failed = (text: string): Tree =>
  frame(text, 'Gloss could not reach its fact base. Reload the page.', { 'data-state': 'failed' });

/** A notice that no card says, with room for what it says. */
export const NOTICE: Tree = ['div', { class: 'card' }, ['p', { class: 'card-notice', dir: 'auto' }], CLOSE];
