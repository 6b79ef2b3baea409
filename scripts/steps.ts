import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { believing, fromPlaywright, fromVitest, none, single, type Tally } from './tally.ts';

/** The exit code of a command, run from the project's folder with its output shown as it comes. */
export const run = (command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> =>
  new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });

/** A step of which only the exit code counts. */
export const check = async (command: string, ...args: string[]): Promise<Tally> => single(await run(command, args));

const report = (): string => join(mkdtempSync(join(tmpdir(), 'placet-')), 'report.json');

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** A run of Vitest, counted test by test. */
export async function vitest(...args: string[]): Promise<Tally> {
  const file = report();
  const code = await run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...args]);
  return believing(code, existsSync(file) ? fromVitest(read(file)) : none);
}

/** A run of Playwright Test, counted test by test. */
export async function playwright(...args: string[]): Promise<Tally> {
  const file = report();
  const code = await run('playwright', ['test', '--reporter=line,json', ...args], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return believing(code, existsSync(file) ? fromPlaywright(read(file)) : none);
}

/** Runs the steps one after the other, whatever each says. One that throws has failed. */
export async function all(steps: readonly (readonly [name: string, step: () => Promise<Tally>])[]): Promise<readonly [string, Tally][]> {
  const results: [string, Tally][] = [];
  for (const [name, step] of steps) {
    console.log(`\n── ${name} ──`);
    const start = Date.now();
    const tally = await step().catch((error: unknown): Tally => {
      console.error(error);
      return single(1);
    });
    results.push([`${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`, tally]);
  }
  return results;
}
