import { spawn } from 'node:child_process';
import { needChromium } from '../../../scripts/browser.js';
import { expect, test } from '../support/site.js';

/**
 * A page that Chromium really makes ready in advance. It does so for nobody who watches with developer tools
 * (`PrerenderingDisabledByDevTools`), and so not for Playwright: the pages do by themselves what a visitor would, and what they
 * saw is told by their requests.
 */

test('a page made ready in advance: nothing of it runs or is asked for before the visitor comes to it', async ({ site }, info) => {
  const browser = spawn(
    needChromium(),
    [
      ...['--headless', '--no-sandbox', '--no-first-run', '--disable-features=Prerender2MemoryControls'],
      ...[`--user-data-dir=${info.outputPath('profile')}`, '--remote-debugging-port=0', site.url('/pages/prerender-from')],
    ],
    { stdio: 'ignore' },
  );
  const paths = async (): Promise<string[]> => (await site.requests()).map(({ path }) => path);
  const told = async (when: string) => {
    const path = (await paths()).find((one) => one.includes(`name=${when}`));
    return path && Object.fromEntries(new URL(path, site.url()).searchParams);
  };
  try {
    await expect.poll(() => told('after'), { timeout: 50_000 }).toBeTruthy();
    expect(await told('before')).toEqual({ name: 'before', prerendering: 'true', log: '', granted: 'false', frames: '0' });
    expect(await told('after')).toEqual({ name: 'after', prerendering: 'false', log: 'inline,negated', granted: 'true', frames: '1' });
    const all = await paths();
    // Asked for once it was shown, and not before.
    expect(all.findIndex((path) => path.includes('name=frame'))).toBeGreaterThan(all.findIndex((path) => path.includes('name=before')));
  } finally {
    browser.kill();
  }
});
