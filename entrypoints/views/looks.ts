import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { speak } from '../../lib/i18n/speak.ts';
import type { Words } from '../../lib/i18n/words.ts';
import { localeOf } from '../../lib/settings/language.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { watchSettings } from '../../lib/settings/store.ts';

/**
 * The settings as they are now and the words of their language. The window's page has that language, its direction, and
 * the theme and text size that were chosen.
 * @param first the settings as they were when the window opened
 */
export function useLooks(first: Settings): { settings: Settings; words: Words } {
  const [settings, setSettings] = useState(first);
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  const words = speak(localeOf(settings));
  const { theme, textSize } = settings;
  // Before anything is seen: lines that begin on the other side would jump.
  useLayoutEffect(() => {
    const { documentElement: root, body } = document;
    root.lang = words.locale;
    root.dir = words.dir;
    body.dataset['theme'] = theme;
    body.dataset['size'] = textSize;
  }, [words, theme, textSize]);
  return { settings, words };
}
