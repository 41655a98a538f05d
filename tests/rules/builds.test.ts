import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  CHROME_PERMISSIONS,
  FIREFOX_ID,
  MINIMUM_CHROME,
  MINIMUM_FIREFOX,
  PAGE_MATCHES,
  PERMISSIONS,
} from '../../lib/platform/targets.ts';
import { LOCALES } from '../../lib/i18n/locale.ts';
import { filesBelow, read } from './files.ts';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'] as const;

/** The script that runs in every page may weigh this much, compressed. */
const PAGE_SCRIPT_BUDGET = 40_000;
/** Whatever could carry something out of the browser; a search library's own method `fetch` is no such thing. */
const NETWORK =
  /(?<![.\w$])fetch\s*\((?![^()]*\)\s*\{)|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|RTCPeerConnection|WebTransport|importScripts|\bimport\s*\(/;
/** Whatever makes elements of a string; reading what an element holds does no harm. */
const MARKUP =
  /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|srcdoc/;

interface Manifest {
  manifest_version: number;
  version: string;
  default_locale?: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  minimum_chrome_version?: string;
  content_scripts: { matches: string[]; js: string[]; css: string[] }[];
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
}

describe.each(BUILDS)('%s', (build) => {
  const manifest = JSON.parse(read(`${build}/manifest.json`)) as Manifest;

  it('asks for the listed permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    const own = build.includes('chrome') ? CHROME_PERMISSIONS : [];
    expect(manifest.permissions).toEqual([...PERMISSIONS, ...own]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([[...PAGE_MATCHES]]);
  });

  it('offers nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('has every file that it names', () => {
    const files = filesBelow(build, /./);
    for (const { js, css } of manifest.content_scripts) {
      for (const name of [...js, ...css]) expect(files).toContain(`${build}/${name}`);
    }
  });

  it('forbids its own pages to connect anywhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:/);
  });

  it('is told in every language that Gloss speaks', () => {
    expect(manifest.default_locale).toBe('en');
    const named = new Set(read(`${build}/manifest.json`).match(/(?<=__MSG_)\w+(?=__)/g));
    const files = filesBelow(`${build}/_locales`, /messages\.json$/);
    expect(files).toHaveLength(LOCALES.length);
    for (const file of files) {
      const texts = JSON.parse(read(file)) as Record<string, { message: string }>;
      expect(new Set(Object.keys(texts))).toEqual(named);
      // No store takes more.
      expect(texts['description']?.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('holds no network call', () => {
    const calls = filesBelow(build, /\.js$/).map(
      (path) => `${path}: ${NETWORK.exec(read(path))?.[0] ?? 'none'}`,
    );
    expect(calls.filter((call) => !call.endsWith('none'))).toEqual([]);
  });

  it('turns no string into markup', () => {
    const scripts = filesBelow(build, /\.js$/);
    expect(scripts.filter((path) => MARKUP.test(read(path)))).toEqual([]);
  });

  it('names the packages whose code is in it, with their licences', () => {
    const notice = read(`${build}/THIRD_PARTY.txt`);
    for (const name of ['preact', 'zod', 'd3-scale', 'intl-messageformat', 'webextension-polyfill'])
      expect(notice).toMatch(new RegExp(`^${name} [\\d.]+ \\(.+\\)$`, 'm'));
    expect(notice).toContain('Permission is hereby granted');
  });

  it('keeps the page script within its budget, without the texts of the facts', () => {
    const script = read(`${build}/annotate.js`);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(PAGE_SCRIPT_BUDGET);
    expect(script).not.toContain('un-sg-guterres');
  });
});

describe('the oldest browsers', () => {
  it('are those with the whole Highlight API', () => {
    const [chrome, firefox] = BUILDS.map((build) => JSON.parse(read(`${build}/manifest.json`)) as Manifest);
    expect(chrome?.minimum_chrome_version).toBe(MINIMUM_CHROME);
    expect(firefox?.browser_specific_settings?.gecko).toEqual({
      id: FIREFOX_ID,
      strict_min_version: MINIMUM_FIREFOX,
      data_collection_permissions: { required: ['none'] },
    });
  });
});
