import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { BARE, counted, type Name, pages } from './pages.ts';

const dist = join(import.meta.dirname, '../../dist');

/** The pages of the bench, `dist/` and a third party's script, on a free port. */
export async function startSite() {
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.localhost');
    const name = pathname.slice(1).replace(/^without-/, '') as Name;
    const file = join(dist, normalize(pathname.replace(/^\/placet/, '')));
    answer.setHeader('Cache-Control', pathname.startsWith('/placet/') ? 'max-age=3600' : 'no-store');
    if (pathname === '/count.js') return answer.setHeader('Content-Type', 'text/javascript').end(counted);
    if (pathname.startsWith('/placet/') && existsSync(file))
      return answer.setHeader('Content-Type', 'text/javascript').end(readFileSync(file));
    const html = pages[name]?.(!pathname.startsWith('/without-')) ?? BARE;
    return answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    /** The page with Placet, or the same page without it. */
    url: (name: Name, placet: boolean): string => `http://site.localhost:${port}/${placet ? '' : 'without-'}${name}`,
    stop(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}
