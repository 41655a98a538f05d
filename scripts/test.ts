import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BrowserMissingError, findBrowser } from './browsers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';
/** The project's own Node comes first, for every tool that asks for `node`. */
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };

interface Step {
  name: string;
  command: string[];
}

/** Warnings count as well: reviewers are to find nothing that is not explained. */
const FIREFOX_LINT = ['--no-config-discovery', '--warnings-as-errors', '-s', '.output/firefox-mv3'];

/** What is checked before any test runs; each counts as one in the closing line. */
const STEPS: readonly Step[] = [
  { name: 'generated types', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'build and package for both browsers', command: ['node', 'scripts/package.ts'] },
  { name: 'lint by Firefox’s rules', command: ['web-ext', 'lint', ...FIREFOX_LINT] },
];

interface Counts {
  passed: number;
  failed: number;
}

/** Runs a tool of the project; true when it ended well. */
function run([tool = '', ...args]: readonly string[]): boolean {
  const { status } = spawnSync(join(bin, tool), args, { cwd: root, env, stdio: 'inherit', shell: windows });
  return status === 0;
}

function runSteps(): Counts {
  const counts = { passed: 0, failed: 0 };
  for (const { name, command } of STEPS) {
    console.log(`\n── ${name}: ${command.join(' ')}`);
    if (run(command)) counts.passed += 1;
    else {
      counts.failed += 1;
      console.error(`${name} failed.`);
    }
  }
  return counts;
}

/** Runs every test there is, unit, rule and browser tests, and counts them by vitest's own report. */
function runTests(): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-tests-'));
  const report = join(folder, 'report.json');
  try {
    const fine = run([
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { numPassedTests: passed, numTotalTests: total } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numTotalTests: number;
    };
    // A file that cannot be loaded fails without any test of it failing; a test left out is no pass.
    return { passed, failed: Math.max(total - passed, fine ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says which browsers the tests will run in. A missing one fails their tests; here it is said once, plainly. */
function findBrowsers(): void {
  console.log('\n── browsers');
  for (const browser of ['chromium', 'firefox'] as const) {
    try {
      const { path, version } = findBrowser(browser);
      console.log(`${path} (version ${version})`);
    } catch (error) {
      if (!(error instanceof BrowserMissingError)) throw error;
      console.error(error.message);
    }
  }
}

const steps = runSteps();
findBrowsers();
console.log('\n── tests');
const tests = runTests();
const failed = steps.failed + tests.failed;
console.log(`\n${steps.passed + tests.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
