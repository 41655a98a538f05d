import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { openPage } from './harness/opened.ts';
import { onStage } from './harness/stage.ts';
import { until } from './harness/until.ts';
import { pageOf, waitForWords } from './page-marks.ts';

const FRAMEWORKS = ['react', 'preact', 'vue', 'elements'] as const;
type Framework = (typeof FRAMEWORKS)[number];

/** The script of a page with its framework in its development version, which checks the most. */
async function bundle(framework: Framework): Promise<string> {
  const entry = fileURLToPath(new URL(`../pages/frameworks/${framework}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'scene' } },
  });
  const [output] = [built].flat() as { output: { code: string }[] }[];
  return output!.output[0]!.code;
}

describe.each(BROWSERS)('pages that draw their text thousands of times in %s', (name) => {
  const stage = onStage(name);

  beforeAll(async () => {
    for (const framework of FRAMEWORKS) {
      const headers = { 'content-type': 'text/javascript' };
      stage.server.serve(`/${framework}.js`, { body: await bundle(framework), headers });
    }
  });

  it.each(FRAMEWORKS)(
    '%s finds everything as it left it, and the marks are right at the end',
    async (framework) => {
      const script = `<div id="app"></div><script src="/${framework}.js"></script>`;
      const opened = await openPage(
        stage.driver,
        stage.server.serve(`/${framework}`, { body: pageOf(script) }),
      );
      const { page, errors } = opened;
      await until(
        'the last turn',
        () => page.title(),
        (title) => title === 'done',
      );
      await waitForWords(page, ['Interpol', 'UNESCO', 'UNHCR', 'United Nations']);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
