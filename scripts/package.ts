import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Writes what the stores are given into `.output`: the extension for Chrome, the one for Firefox, and the sources that
// Firefox's reviewers build it from. The same sources give the same bytes, on any machine: `npm run package`.

const root = fileURLToPath(new URL('..', import.meta.url));
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

for (const browser of ['chrome', 'firefox']) {
  const { status } = spawnSync(process.execPath, [wxt, 'zip', '-b', browser], {
    cwd: root,
    stdio: 'inherit',
    // Whatever is set where this runs (by a test runner, say), the stores get what is built for production.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const output = join(root, '.output');
for (const name of readdirSync(output).filter((file) => file.endsWith('.zip'))) {
  const bytes = readFileSync(join(output, name));
  console.log(
    `${createHash('sha256').update(bytes).digest('hex')}  ${String(bytes.length).padStart(8)}  ${name}`,
  );
}
