import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.ts';

export interface Running {
  port: number;
  /** `http://shop.localhost:4170/` */
  url: string;
  /** Resolves once the port is free again; answers still held are cut. */
  close(): Promise<void>;
}

/** Serves the company and all its third parties on one loopback port; `0` takes a free one. Rejects when the port is taken. */
export function startServer({ port = 4170 }: { port?: number } = {}): Promise<Running> {
  const server = createAdaptorServer({ fetch: createApp().fetch });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const taken = (server.address() as AddressInfo).port;
      resolve({
        port: taken,
        url: `http://shop.localhost:${taken}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
