import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { base } from './lib/facts/bundle.ts';
import { checkBase } from './lib/facts/check.ts';
import {
  CHROME_PERMISSIONS,
  COMMANDS,
  FIREFOX_ID,
  MINIMUM_CHROME,
  MINIMUM_FIREFOX,
  PAGE_MATCHES,
  OMNIBOX_KEYWORD,
  PERMISSIONS,
} from './lib/platform/targets.ts';
import { bundledPackages, thirdPartyNotice } from './scripts/licences.ts';
import { manifestTexts } from './scripts/manifesttexts.ts';
import { lightScripts } from './scripts/lightscripts.ts';
import { noMarkup } from './scripts/nomarkup.ts';
import { packLexicons } from './scripts/packlexicons.ts';

/** Gives a script the browser's own interface in the polyfill's place. */
const nativeBrowser: Plugin = {
  name: 'native-browser',
  enforce: 'pre',
  resolveId(id) {
    return id === '@wxt-dev/webextension-polyfill/browser' ? this.resolve('@wxt-dev/browser') : null;
  },
};

/** Puts the texts of the interface into a file of their own: beyond ASCII they would double what shares one with them. */
const languagesApart: Plugin = {
  name: 'languages-apart',
  outputOptions: (options) => ({
    ...options,
    codeSplitting: { groups: [{ name: 'languages', test: /assets\/(?:locales|translations)\// }] },
  }),
};

/**
 * In Chromium marks have their look from the root, and all elements inherit it: a rule that fits every element would
 * be matched with each, which made laying out a page a fifth slower. Firefox inherits none, and matches for nothing.
 */
const marksFromRoot: Plugin = {
  name: 'marks-from-root',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/entrypoints/marks.css') ? code.replaceAll('::highlight', ':root::highlight') : null,
};

const packages = bundledPackages();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  hooks: {
    // Messages and storage are asked for in a way that needs no polyfill, which would be 2.7 kB more in every page.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'annotate')) (config.plugins ??= []).push(nativeBrowser);
      else if (entrypoints.some(({ name }) => name === 'background'))
        (config.plugins ??= []).push(languagesApart);
    },
    'build:before': () => {
      const problems = checkBase(base);
      if (problems.length > 0) throw new Error(`The fact base has problems:\n${problems.join('\n')}`);
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...manifestTexts());
    },
    'build:done': ({ config }) => {
      writeFileSync(join(config.outDir, 'THIRD_PARTY.txt'), thirdPartyNotice(packages.folders));
    },
  },
  // What the reviewers of a store build from, and can try: all but what only our own tests need.
  zip: {
    includeSources: [
      '{assets,components,docs,entrypoints,lib,scripts,tests}/**',
      '*.{json,ts,md}',
      'LICENSE',
      '.npmrc',
    ],
    excludeSources: ['tests/{eval,standing,unit}/**'],
  },
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      noMarkup(),
      packLexicons(),
      lightScripts(),
      packages.plugin,
      ...(browser === 'firefox' ? [] : [marksFromRoot]),
    ],
    // Source maps are not shipped and names are not needed at run time: the smallest readable bundle wins.
    build: {
      target: ['chrome140', 'firefox150'],
      sourcemap: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      // Vite would make every `const` of a module a `var`, which engines look up anew each time: text would be read at
      // half the speed.
      rolldownOptions: { output: { topLevelVar: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Gloss',
    short_name: 'Gloss',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [...PERMISSIONS, ...(browser === 'firefox' ? [] : CHROME_PERMISSIONS)],
    commands: COMMANDS,
    omnibox: { keyword: OMNIBOX_KEYWORD },
    // The page script is declared here and built as an unlisted script, not as one of WXT's content scripts:
    // see docs/decisions/0002-page-script-without-wxt-context.md.
    content_scripts: [
      {
        matches: [...PAGE_MATCHES],
        js: ['annotate.js'],
        css: ['assets/marks.css'],
        run_at: 'document_idle',
        all_frames: true,
        match_origin_as_fallback: true,
        // Only so do the marks' rules reach into shadow roots in Firefox; Chrome knows no other than the author's.
        ...(browser === 'firefox' ? { css_origin: 'user' } : {}),
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            // Without an entry of its own it would not be offered on Android.
            gecko_android: { strict_min_version: MINIMUM_FIREFOX },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
