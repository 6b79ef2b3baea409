import { defineConfig } from '@playwright/test';
import { needChromium } from './scripts/browser.ts';

const port = Number(process.env.PORT ?? 4170);

/** End-to-end tests against dist/, on the demo site. `*.localhost` hosts resolve to this machine by themselves. */
export default defineConfig({
  testDir: 'test/e2e',
  workers: 2,
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
  projects: [{ name: 'chromium', use: { browserName: 'chromium', launchOptions: { executablePath: needChromium() } } }],
});
