import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './engine.js';
import { command, session } from './webdriver.js';

/** Starting under a virtual screen takes its time on a busy machine. Milliseconds. */
const PATIENCE = 50_000;

/** A port that nobody listens on now. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** WebKitGTK under a virtual screen. Each window is a new session, and forgets everything when closed. */
export async function startWebKit(): Promise<Engine> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  if (!binary) throw new Error('MiniBrowser of webkit2gtk 4.1 is missing.');
  const port = await freePort();
  const driver = `http://127.0.0.1:${port}`;
  // A group of its own, so that the virtual screen ends with the driver.
  const child = spawn('xvfb-run', ['-a', '-s', '-screen 0 1280x900x24', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
  });
  const stop = async (): Promise<void> => {
    try {
      process.kill(-child.pid!);
    } catch {
      // Gone already.
    }
  };
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const ready = await command<{ ready: boolean }>(`${driver}/status`, 'GET').then(
      (status) => status.ready,
      () => false,
    );
    if (ready) return { window: () => session(driver, capabilities(binary)), stop };
    await wait(100);
  }
  await stop();
  throw new Error('WebKitWebDriver did not answer in time.');
}

const capabilities = (binary: string) => ({
  alwaysMatch: { acceptInsecureCerts: true, 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
});
