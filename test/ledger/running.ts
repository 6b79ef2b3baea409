import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildLedger } from '../../scripts/build-ledger.ts';
import type { Receipt } from '../../src/types.js';

export const ORIGIN = 'https://www.exemple.fr';
export const TOKEN = 'un-jeton-assez-long-pour-servir';
export const OWN = { Authorization: `Bearer ${TOKEN}` };

/** The ledger as it is shipped, built for this test file alone, inside the project so that it finds its packages. */
export const dist = join(process.cwd(), '.cache', `ledger-${process.pid}`);
const cli = join(dist, 'cli.js');
const children = new Set<ChildProcess>();

beforeAll(async () => {
  await buildLedger(dist);
  copyFileSync('dist/integrity.json', join(dist, 'integrity.json'));
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dist, { recursive: true, force: true });
});

export interface Process {
  readonly url: string;
  readonly pid: number;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop; resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** The command with this environment and nothing of ours, as it ended. */
export async function run(args: readonly string[], env: Record<string, string> = {}, program = cli) {
  const child = spawn(process.execPath, [program, ...args], { env: { PATH: process.env.PATH, ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const [code] = await once(child, 'close');
  return { code: code as number, out, err };
}

/** A ledger in a process of its own, on a free port. */
export async function start(env: Record<string, string>, flags: readonly string[] = []): Promise<Process> {
  const settings = { PLACET_TOKEN: TOKEN, PLACET_ORIGINS: ORIGIN, PLACET_RATE: '1000000', PLACET_PORT: '0', PATH: process.env.PATH };
  const child = spawn(process.execPath, [...flags, cli, 'ledger'], { env: { ...settings, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  children.add(child);
  let said = '';
  const exit = once(child, 'exit').then(([code, signal]) => {
    children.delete(child);
    // Else a ledger that dies in a test only shows as a request that failed.
    if (code !== 0 && signal !== 'SIGKILL') console.warn(`The ledger ended with ${code ?? signal}: ${said.slice(-4000)}`);
    return code as number | null;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (data) => {
      said += data;
      const found = /answers at (\S+)\//.exec(said);
      if (found) resolve(found[1]!);
    });
    void exit.then((code) => reject(new Error(`The ledger ended with ${code}: ${said}`)));
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exit;
  };
  return { url, pid: child.pid!, kill: () => end('SIGKILL').then(() => {}), stop: () => end('SIGTERM') };
}

/** Sends one receipt; true when it was acknowledged, false when the ledger was not there to do so. */
export async function send(url: string, receipt: Receipt): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/receipts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: ORIGIN },
      body: JSON.stringify(receipt),
    });
    const { id } = (await answer.json()) as { id: string };
    return answer.ok && id === receipt.receiptId;
  } catch {
    return false;
  }
}

/** Several clients, each sending one receipt after the other until `goOn` says no. Acknowledged ids go to `acknowledged`. */
export const sustain = (clients: number, goOn: () => boolean, next: () => { url: string; receipt: Receipt }, acknowledged: Set<string>) =>
  Promise.all(
    Array.from({ length: clients }, async () => {
      while (goOn()) {
        const { url, receipt } = next();
        if (await send(url, receipt)) acknowledged.add(receipt.receiptId);
      }
    }),
  );

export const idsIn = async (url: string): Promise<string[]> => {
  const text = await (await fetch(`${url}/export`, { headers: OWN })).text();
  return text
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);
};

export const verified = async (url: string) =>
  (await fetch(`${url}/verify`, { headers: OWN })).json() as Promise<{ ok: boolean; entries: number; fault: unknown }>;
