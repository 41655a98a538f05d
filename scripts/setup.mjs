// The first step of every command: plain JavaScript that any Node from 18 on can run, since the project's own
// Node (a pinned devDependency) is only there once this has run.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
/** The project's own Node; the package `node` puts it here. */
const projectNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

/** Whether what is installed is what the lock file says: npm writes its own copy of it after each install. */
function isInstalled() {
  const installed = join(modules, '.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

const nodeWorks = () =>
  existsSync(projectNode) && spawnSync(projectNode, ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Runs a program in the project's folder and ends this process when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {string} why
 */
function run(command, args, why) {
  // On Windows npm is a batch file, which only a shell can start; the arguments are all ours.
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows });
  if (status === 0) return;
  console.error(
    `${why} failed${error ? `: ${error.message}` : ''}. The command was: ${command} ${args.join(' ')}`,
  );
  process.exit(1);
}

/** Installs the dependencies when they are missing or older than the lock file. */
export function install() {
  if (!isInstalled()) {
    console.log('Installing dependencies (npm ci) …');
    // No package runs anything of its own while it is installed; older npms do not know `allowScripts`.
    const options = ['--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'];
    run('npm', ['ci', ...options], 'Installing the dependencies');
  }
  // But for the pinned Node, which is put in place so.
  if (!nodeWorks())
    run(
      'npm',
      ['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts'],
      "Installing the project's Node",
    );
  if (!nodeWorks()) {
    console.error(`The project's own Node does not run: ${projectNode}`);
    process.exit(1);
  }
}

/**
 * Installs what is needed, then runs a TypeScript program of this folder under the project's own Node.
 * @param {string} script
 */
export function runUnderProjectNode(script) {
  install();
  const { status } = spawnSync(projectNode, [join(root, 'scripts', script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
