import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startLedger } from '../../../src/ledger/main.js';
import { settingsOf } from '../../../src/ledger/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-main-'));
afterAll(() => rmSync(folder, { recursive: true }));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

it('leaves nothing behind that would keep the process when a start fails, however late', async () => {
  const settings = settingsOf({ PLACET_FILE: join(folder, 'ledger.db'), PLACET_PORT: `${await freePort()}` });
  const log = (event: string): void => {
    if (event === 'started') throw new Error('The disk is full.');
  };
  await expect(startLedger({ ...settings, log })).rejects.toThrow('The disk is full.');
  // Neither the port nor the file is held any more.
  const { stop } = await startLedger({ ...settings, log: () => {} });
  await stop();
});
