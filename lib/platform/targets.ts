/** Oldest browsers where the Custom Highlight API with `highlightsFromPoint` is whole. */
export const MINIMUM_CHROME = '140';
export const MINIMUM_FIREFOX = '150.0';

/** The add-on's permanent id in Firefox. */
export const FIREFOX_ID = 'gloss@gloss.invalid';

/**
 * Every permission Gloss asks for, and why. A test compares both built manifests with this list.
 * `storage`: settings, and the per-tab list of mentions while the browser runs.
 * `contextMenus`: the entry that looks up selected text, also where no script of ours may run.
 * `activeTab`: the address of the tab that the button is pressed over, to say why no script may run there.
 */
export const PERMISSIONS: readonly string[] = ['storage', 'activeTab', 'contextMenus'];

/** Chrome's own beside them: the panel at the side. Firefox's sidebar needs none. None of all these warns anybody. */
export const CHROME_PERMISSIONS: readonly string[] = ['sidePanel'];

/** Behind this word in the address bar, what is written is looked for among the facts. */
export const OMNIBOX_KEYWORD = 'gloss';

/** Where the page script runs: every web page, in every frame. */
export const PAGE_MATCHES: readonly string[] = ['http://*/*', 'https://*/*', 'file:///*'];

/**
 * What a reader can do by keys, which may be set otherwise in the browser. What each does is told by the messages that
 * begin with "manifest." in `assets/locales`. Chrome lets an extension suggest four keys and no more, so that
 * switching Gloss off has none until its reader gives it one.
 */
export const COMMANDS = {
  'next-mention': {
    suggested_key: { default: 'Alt+Period' },
    description: '__MSG_nextMention__',
  },
  'previous-mention': {
    suggested_key: { default: 'Alt+Comma' },
    description: '__MSG_previousMention__',
  },
  'open-mention': {
    suggested_key: { default: 'Alt+Shift+G' },
    description: '__MSG_openMention__',
  },
  'look-up': {
    suggested_key: { default: 'Alt+Shift+L' },
    description: '__MSG_lookUp__',
  },
  'pause-site': { description: '__MSG_pauseSite__' },
} as const;

export type Command = keyof typeof COMMANDS;
