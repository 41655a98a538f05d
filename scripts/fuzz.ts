import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// Random pages, texts, messages and settings, for as long as wanted, each test for the given time:
// `npm run fuzz -- --minutes 10`. A failure names its seed: `npm run fuzz -- --seed 42 --path 3:0 -t "part of a title"`.

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    test: { type: 'string', short: 't' },
  },
});
const env = {
  ...process.env,
  ...(values.minutes === undefined ? {} : { FUZZ_MINUTES: values.minutes }),
  ...(values.seed === undefined ? {} : { FUZZ_SEED: values.seed }),
  ...(values.path === undefined ? {} : { FUZZ_PATH: values.path }),
};
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const only = values.test === undefined ? [] : ['-t', values.test];
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'fuzz', ...only], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exit(status ?? 1);
