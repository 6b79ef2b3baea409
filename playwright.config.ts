import { defineConfig } from '@playwright/test';
import { findHeadless, needChromium } from './scripts/browser.ts';

const whole = needChromium();
/** What needs a window's own focus, history or drawing is run in the whole browser; the rest without one, in half the time. */
const WHOLE = /e2e\/(keyboard|life|looks|tag)\/.*\.spec\.ts$/;
const use = (executablePath: string) => ({ browserName: 'chromium' as const, launchOptions: { executablePath } });

const port = Number(process.env.PORT ?? 4170);

/** End-to-end tests against dist/, on the demo site. `*.localhost` hosts resolve to this machine by themselves. */
export default defineConfig({
  testDir: 'test/e2e',
  // A page waits more than it computes: three keep two processors busy.
  workers: 3,
  // A browser on a busy machine is late now and then. What fails twice has failed.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'line',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/{testFileDir}/__screens__/{arg}{ext}',
  webServer: {
    command: 'node demo/server/main.ts',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://shop.localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'chromium', testMatch: WHOLE, use: use(whole) },
    { name: 'headless', testIgnore: WHOLE, use: use(findHeadless() ?? whole) },
  ],
});
