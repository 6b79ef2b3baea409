import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Milliseconds a client has for its headers, for a whole request, and for requests under way when the ledger stops. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly stop: number;
}

const PATIENCE: Patience = { headers: 10_000, request: 30_000, stop: 10_000 };
/** Past this many connections new ones are turned away, so that slow clients cannot use up the machine. */
const CONNECTIONS = 2000;

/** Answers on this address until `stop` is called; `stop` resolves when what was under way is answered. Rejects when the address is taken. */
export function listen(
  app: Hono,
  host: string,
  port: number,
  patience: Patience = PATIENCE,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const serverOptions = {
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    connectionsCheckingInterval: Math.min(patience.headers, 5000),
    keepAliveTimeout: 5000,
  };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  server.maxConnections = CONNECTIONS;

  const stop = () =>
    new Promise<void>((resolve) => {
      const late = setTimeout(() => server.closeAllConnections(), patience.stop);
      server.close(() => {
        clearTimeout(late);
        resolve();
      });
      server.closeIdleConnections();
    });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host.replace(/^\[|\]$/g, ''), () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ url: `http://${host}:${taken}`, stop });
    });
  });
}
