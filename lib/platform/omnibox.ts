import { type Browser, browser } from 'wxt/browser';
import { factsAddress, openFacts } from './places.ts';
import { currentTab, privateWindowOf } from './tab.ts';

/** A line below the address bar; `content` is what is handed back when it is chosen. */
export interface Suggestion {
  content: string;
  description: string;
}

/** No browser shows more lines. */
const MOST_LINES = 6;

/** Chrome reads descriptions as XML, Firefox as plain text. */
const written = (text: string): string =>
  import.meta.env.FIREFOX
    ? text
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface OmniboxAnswers {
  /** What the first line says while nothing is chosen. */
  hint: () => Promise<string>;
  suggest: (text: string) => Promise<readonly Suggestion[]>;
  /** The place in the full page, from the `#` on, that a chosen line, or the text as it was written, leads to. */
  placeFor: (content: string) => string;
}

/** Answers what is written into the address bar behind our keyword. */
export function answerOmnibox({ hint, suggest, placeFor }: OmniboxAnswers): void {
  // Firefox for Android has none.
  const omnibox = browser.omnibox as typeof browser.omnibox | undefined;
  omnibox?.onInputStarted.addListener(
    () =>
      void hint().then((description) => omnibox.setDefaultSuggestion({ description: written(description) })),
  );
  omnibox?.onInputChanged.addListener(
    (text, answer) =>
      void suggest(text).then((found) =>
        answer(
          found
            .slice(0, MOST_LINES)
            .map(({ content, description }) => ({ content, description: written(description) })),
        ),
      ),
  );
  omnibox?.onInputEntered.addListener((content, disposition) => void lead(placeFor(content), disposition));
}

/** Leads to a place in the full page, as the reader's press asks for it. */
async function lead(
  hash: string,
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`,
): Promise<void> {
  const tabId = await currentTab();
  if (tabId !== undefined && (await privateWindowOf(tabId)) !== undefined) {
    await openFacts(hash, tabId);
    return;
  }
  const url = factsAddress(hash);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
