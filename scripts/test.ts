/**
 * Everything that must hold before a change is merged, by one command. Every step runs, whatever the one before it
 * said; the last line is `N passed, N failed`.
 */
import { needChromium, wantHeadless } from './browser.ts';
import { conclude } from './conclude.ts';
import { freshDist } from './fresh-dist.ts';
import { all, check, playwright, vitest } from './steps.ts';

// Several steps drive a browser. Without one there is no use in starting: one sentence says what to do.
try {
  // Named before the other is: from then on that one stands for both.
  process.env.PLACET_HEADLESS = wantHeadless() ?? '';
  process.env.PLACET_CHROMIUM = needChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

conclude(
  await all([
    ['types', () => check('tsc', '--noEmit', '-p', 'tsconfig.json')],
    ['lint and format', () => check('biome', 'check', '.')],
    ['dist is what the sources build to', freshDist],
    ['unit and component tests', () => vitest('--project', 'unit', '--project', 'ui')],
    ['size, imports, public surface', () => vitest('--project', 'repo')],
    ['types as a user of the package sees them', () => check('tsc', '--noEmit', '-p', 'test/types/tsconfig.json')],
    ['ledger', () => vitest('--project', 'ledger')],
    ['end to end in Chromium', () => playwright()],
  ]),
);
