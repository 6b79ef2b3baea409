/** The main scenarios in the real engines: Firefox and WebKit, installed when missing, beside Chromium. Ends with `N passed, N failed`. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, needChromium } from './browser.ts';
import { conclude } from './conclude.ts';
import { all, vitest } from './steps.ts';

/** Debian's package of each program needed. */
const PACKAGES = { 'firefox-esr': 'firefox-esr', WebKitWebDriver: 'webkit2gtk-driver', 'xvfb-run': 'xvfb', xauth: 'xauth' };

const isThere = (program: string): boolean => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

const missing = Object.entries(PACKAGES).flatMap(([program, name]) => (isThere(program) ? [] : [name]));

conclude(
  await all([
    [
      'main scenarios in Chromium, Firefox and WebKit',
      async () => {
        if (missing.length) installPackages(...missing);
        process.env.PLACET_CHROMIUM = needChromium();
        process.env.PLACET_BROWSERS = '1';
        return vitest('--project', 'browsers');
      },
    ],
  ]),
);
