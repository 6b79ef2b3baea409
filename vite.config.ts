import { defineConfig } from 'vitest/config';
import pkg from './package.json' with { type: 'json' };
import { languages } from './scripts/languages.ts';

/** How our sources are read, by the tests below and by `scripts/build.ts`, which builds each file of dist/ in its own way. */
export const shared = {
  define: { __VERSION__: JSON.stringify(pkg.version), __LANGUAGES__: JSON.stringify(languages.join(' ')) },
  // Notes for a bundler further on, which nobody will run on what we build, would be sent to each visitor.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', pure: false } },
} as const;

export default defineConfig({
  ...shared,
  test: {
    allowOnly: false,
    /** Property tests take their time on a small machine. */
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['test/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['test/ui/**/*.test.{ts,tsx}'],
        },
      },
      /** What must be true of the repository itself: sizes, import arrows, the public surface. */
      { extends: true, test: { name: 'repo', environment: 'node', include: ['test/{size,direction,surface,scripts}/**/*.test.ts'] } },
      /** Against real databases and killed processes, never a second time; the time is for a machine that has much else to do. Each file has a server and a build of its own. */
      {
        extends: true,
        test: {
          name: 'ledger',
          environment: 'node',
          include: ['test/ledger/**/*.test.ts'],
          globalSetup: ['test/ledger/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
      /** The main scenarios in Firefox and WebKit, by `npm run test:browsers` alone. */
      ...(process.env.PLACET_BROWSERS
        ? [
            {
              extends: true as const,
              test: {
                name: 'browsers',
                environment: 'node' as const,
                include: ['test/browsers/**/*.test.ts'],
                testTimeout: 60_000,
                hookTimeout: 60_000,
                retry: 1,
                fileParallelism: false,
              },
            },
          ]
        : []),
    ],
  },
});
