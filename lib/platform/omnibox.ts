import { browser } from 'wxt/browser';

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
  /** The address that a chosen line, or the text as it was written, leads to. */
  addressOf: (content: string) => string;
}

/** Answers what is written into the address bar behind our keyword. */
export function answerOmnibox({ hint, suggest, addressOf }: OmniboxAnswers): void {
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
  omnibox?.onInputEntered.addListener((content, disposition) => {
    const url = addressOf(content);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
