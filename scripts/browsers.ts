import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { MINIMUM_CHROME, MINIMUM_FIREFOX } from '../lib/platform/targets.ts';

export type BrowserName = 'chromium' | 'firefox';

/** What is known of a browser family: where it may be, how old it may be, and how to get it. */
interface Family {
  name: string;
  variable: 'GLOSS_CHROMIUM' | 'GLOSS_FIREFOX';
  minimum: number;
  /** The Debian package, and the fonts that screenshots of the world's scripts need. */
  packages: string[];
  advice: string;
}

const FAMILIES: Record<BrowserName, Family> = {
  chromium: {
    name: 'Chromium',
    variable: 'GLOSS_CHROMIUM',
    minimum: Number.parseInt(MINIMUM_CHROME, 10),
    packages: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
    advice:
      'Install Chromium, Chrome or Chrome for Testing (https://googlechromelabs.github.io/chrome-for-testing/)',
  },
  firefox: {
    name: 'Firefox',
    variable: 'GLOSS_FIREFOX',
    minimum: Number.parseInt(MINIMUM_FIREFOX, 10),
    packages: ['firefox-esr', 'fonts-noto-core', 'fonts-noto-cjk'],
    advice: 'Install Firefox (https://www.mozilla.org/firefox/)',
  },
};

/** No browser that can run Gloss; the message says what to do. */
export class BrowserMissingError extends Error {
  override readonly name = 'BrowserMissingError';
}

/** A browser found on this machine. */
export interface FoundBrowser {
  path: string;
  version: number;
}

/**
 * Finds a browser new enough for Gloss: the environment variable, the usual places, else the distribution's
 * package where it may be installed.
 * @throws BrowserMissingError when there is none, with what to install.
 */
export function findBrowser(browser: BrowserName): FoundBrowser {
  const family = FAMILIES[browser];
  const wanted = process.env[family.variable];
  if (wanted) return checked(wanted, family, `${family.variable} names ${wanted}, `);
  const found = newest(usualPlaces(browser));
  if (found && found.version >= family.minimum) return found;
  const installed = installPackages(family) ? newest(usualPlaces(browser)) : found;
  if (!installed) throw new BrowserMissingError(missing(family));
  return checked(installed.path, family, `Found ${installed.path}, `);
}

function checked(path: string, family: Family, said: string): FoundBrowser {
  const version = existsSync(path) ? versionOf(path) : undefined;
  if (version === undefined) throw new BrowserMissingError(`${said}but no ${family.name} runs there.`);
  if (version >= family.minimum) return { path, version };
  throw new BrowserMissingError(
    `${said}which is version ${version}; Gloss needs ${family.name} ${family.minimum} or newer. ` +
      `Update it, or name another with ${family.variable}=/path/to/it.`,
  );
}

const missing = ({ name, advice, variable, minimum }: Family): string =>
  `No ${name} was found. ${advice}, version ${minimum} or newer, or name one with ${variable}=/path/to/it.` +
  (isUbuntu()
    ? ` Ubuntu's own package only fetches a snap, which tests cannot drive: use the maker's build.`
    : '');

/** The newest of several programs; those that do not run are passed over. */
function newest(paths: string[]): FoundBrowser | undefined {
  return paths
    .filter((path) => existsSync(path))
    .flatMap((path) => {
      const version = versionOf(path);
      return version === undefined ? [] : [{ path, version }];
    })
    .reduce<FoundBrowser | undefined>(
      (best, one) => (best && best.version >= one.version ? best : one),
      undefined,
    );
}

/** The major version a browser reports, undefined when it does not run. */
function versionOf(path: string): number | undefined {
  if (process.platform === 'win32') return windowsVersion(path);
  return majorIn(spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }));
}

/** Windows browsers open a window on `--version`; the file's own record says it quietly. */
function windowsVersion(path: string): number | undefined {
  const script = `(Get-Item -LiteralPath '${path.replaceAll("'", "''")}').VersionInfo.ProductVersion`;
  return majorIn(spawnSync('powershell', ['-NoProfile', '-Command', script], { encoding: 'utf8' }));
}

/** The first number a program printed. A program that could not be started printed nothing at all. */
function majorIn({ stdout }: { stdout: string | null }): number | undefined {
  const major = /\d+/.exec(stdout ?? '')?.[0];
  return major === undefined ? undefined : Number(major);
}

/** Where a browser usually is. Chromium comes before Chrome: both work, one is quieter. */
function usualPlaces(browser: BrowserName): string[] {
  if (process.platform === 'darwin') return macPlaces(browser);
  if (process.platform === 'win32') return windowsPlaces(browser);
  const programs =
    browser === 'chromium'
      ? ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
      : ['firefox', 'firefox-esr'];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/firefox',
  ];
  return [...new Set(programs.flatMap((program) => folders.map((folder) => join(folder, program))))]
    .filter((path) => existsSync(path))
    .filter((path) => !isSnap(path));
}

/** Ubuntu's `chromium-browser` and `firefox` are scripts that hand over to a snap, which cannot see /tmp. */
const isSnap = (path: string): boolean =>
  path.startsWith('/snap/') ||
  (isUbuntu() && /snap/.test(readFileSync(path).subarray(0, 4000).toString('latin1')));

function macPlaces(browser: BrowserName): string[] {
  const apps =
    browser === 'chromium'
      ? ['Chromium', 'Google Chrome for Testing', 'Google Chrome']
      : ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'];
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    apps.map((app) => join(folder, `${app}.app/Contents/MacOS`, app.startsWith('Firefox') ? 'firefox' : app)),
  );
}

function windowsPlaces(browser: BrowserName): string[] {
  const programs =
    browser === 'chromium'
      ? ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']
      : ['Mozilla Firefox\\firefox.exe'];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((variable) => process.env[variable] ?? [])
    .flatMap((folder) => programs.map((program) => join(folder, program)));
}

const isUbuntu = (): boolean => /^ID=ubuntu$/m.test(osRelease());

function osRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** Installs a family's packages on Debian and its kin, where that needs no password. */
function installPackages(family: Family): boolean {
  if (!/^ID(_LIKE)?=.*debian/m.test(osRelease()) || isUbuntu()) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  console.log(`Installing ${family.packages.join(', ')} …`);
  const apt = (...args: string[]): boolean => {
    const [program = 'env', ...rest] = [
      ...asRoot,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-q',
      ...args,
    ];
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...family.packages);
}
