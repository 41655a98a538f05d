import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../rules/files.ts';
import { BROWSERS } from './harness/launch.ts';

describe.each(BROWSERS)('npm start without a display, in %s', (browser) => {
  it('prints what was found with its standing, and writes a picture', () => {
    const picture = join(ROOT, 'screenshots', `sample-${browser}.png`);
    rmSync(picture, { force: true });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts', 'start.ts'), '--headless', '--built', '--browser', browser],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status === 0 ? '' : stderr).toBe('');
    expect(stdout).toMatch(/^Interpol {8,}Interpol\n/m);
    expect(stdout).toMatch(/^Figure {9,}more than 25,000 foreign terrorist fighters.*\n +.*had travelled/m);
    expect(stdout).toMatch(/^Figure {9,}hundreds of others in Yemen.*\n +\S/m);
    expect(stdout).toContain('\n15 mentions.');
    expect(statSync(picture).size).toBeGreaterThan(10_000);
  });
});
