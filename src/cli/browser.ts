import { existsSync } from 'node:fs';
import type { Browser } from 'playwright';

const chromium = (): string | undefined =>
  [process.env.PLACET_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

/** What `work` gives, done in a browser that is closed afterwards whatever happens. */
export async function inBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const playwright = await import('playwright');
  const browser = await playwright.chromium.launch({ executablePath: chromium() });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
