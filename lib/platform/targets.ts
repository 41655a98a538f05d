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
 * Keys for the next and previous mention of a page; a reader may set others in the browser. What they do is told by
 * the messages that begin with "manifest." in `assets/locales`.
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
} as const;
