import { defineConfig } from 'vitest/config';

// How long things take is for the benchmarks; in tests a slow machine is no failure.
const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], ...patience } },
      { test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], ...patience } },
      { test: { name: 'package', include: ['tests/package/**/*.test.ts'], ...patience } },
      { test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], fileParallelism: false, ...patience } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          ...patience,
        },
      },
    ],
  },
});
