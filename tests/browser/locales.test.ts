import { beforeAll, describe, expect, it } from 'vitest';
import { SCREENS } from '../../scripts/gallery/screens.ts';
import { choose, flawsOf, openScreen } from '../../scripts/gallery/show.ts';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { onStage } from './harness/stage.ts';

/* The whole gallery is `npm run gallery`; this looks through it quickly, in one browser and one theme. */
describe.each(LOCALES)('every screen in %s', (locale) => {
  const stage = onStage('chromium');

  beforeAll(() => choose(stage.driver, { language: locale, theme: 'light' }));

  it('fits, and is said to be in its language and direction', { timeout: 90_000 }, async () => {
    const wrong: string[] = [];
    for (const screen of SCREENS) {
      const own = await openScreen(stage.driver, screen);
      const { lang, dir } = await own.run(
        () => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }),
        undefined,
      );
      if (lang !== locale || dir !== (locale === 'ar' ? 'rtl' : 'ltr'))
        wrong.push(`${screen.name}: lang="${lang}" dir="${dir}"`);
      const found = await flawsOf(stage.driver, screen, own);
      wrong.push(...found.map((line) => `${screen.name}: ${line}`));
      await own.close();
    }
    expect(wrong).toEqual([]);
  });
});
