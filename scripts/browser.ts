import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const ADVICE =
  'No Chromium was found or could be installed: install Chromium or Chrome, or set PLACET_CHROMIUM to its path, and run again.';

/** A program that tells its version starts; a stub that only points elsewhere, or one that lacks its libraries, does not. */
const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
};

/** Path of a Chromium on this machine: the one named by PLACET_CHROMIUM, Playwright's own, the system's; null when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env, own: string = chromium.executablePath()): string | null {
  const { PLACET_CHROMIUM: named, PATH = '' } = env;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`PLACET_CHROMIUM names no program: ${named}`);
  }
  const system = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [own, ...system, ...(process.platform === 'darwin' ? ON_MAC : [])].find((file) => file && runs(file)) ?? null;
}

/** Path of Chromium without windows, which opens a page at half the cost; undefined where it is not installed, or another Chromium is named. */
export function findHeadless(
  { PLACET_CHROMIUM: named, PLACET_HEADLESS: headless, PATH = '' }: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const files = headless ? [headless] : named ? [] : PATH.split(delimiter).map((folder) => join(folder, 'chromium-headless-shell'));
  return files.find(runs);
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs Debian packages; they bring their libraries, which a downloaded browser does not. Root only. */
export function installPackages(...packages: string[]): void {
  if (!isDebianRoot())
    throw new Error(`Missing: ${packages.join(', ')}. Install them and run again (on Debian: apt-get install ${packages.join(' ')}).`);
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'] as ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

const fromDebian = (): void => installPackages('chromium');
const fromPlaywright = (): void => void execFileSync('playwright', ['install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] });

/** `findHeadless`, installed first where that is easy. */
export function wantHeadless(): string | undefined {
  if (process.env.PLACET_CHROMIUM || findHeadless() || !isDebianRoot()) return findHeadless();
  try {
    installPackages('chromium-headless-shell');
  } catch {
    console.log('Chromium without windows cannot be had here: the whole one takes its place, and more time.');
  }
  return findHeadless();
}

/** Path of a Chromium that is there when this returns; installed if need be. Throws one sentence that says what to do. */
export function needChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium on this machine: installing one.');
  for (const install of isDebianRoot() ? [fromDebian, fromPlaywright] : [fromPlaywright]) {
    try {
      install();
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(ADVICE);
}
