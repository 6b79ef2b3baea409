import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Page, type Pages, pages } from './pages.js';

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json', css: 'text/css' };

/** What a tracker does: it says that it ran, and leaves a cookie and a storage item. */
const tracker = (name: string): string => `(window.ran ||= []).push('${name}');
document.cookie = '_${name}=1; path=/';
localStorage.setItem('_${name}', '1');`;

/** A site with its trackers on other hosts, on a free port. `hits` are the trackers' requests, by host and name. */
export async function startSite() {
  const hits: string[] = [];
  const server = createServer(async (request, answer) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const { hostname, pathname, searchParams: query } = url;
    const port = (server.address() as AddressInfo).port;
    answer.setHeader('Access-Control-Allow-Origin', '*');
    answer.setHeader('Cache-Control', 'no-store');
    if (hostname !== 'site.localhost') {
      const name = query.get('name') ?? '';
      hits.push(`${hostname.split('.')[0]} ${name}`);
      await wait(Number(query.get('delay') ?? 0));
      if (pathname === '/sheet') return answer.setHeader('Content-Type', 'text/css').end('main { outline: 1px dotted }');
      answer.setHeader('Content-Type', pathname.endsWith('.js') ? 'text/javascript' : 'text/html');
      return answer.end(pathname.endsWith('.js') ? tracker(name) : `<!doctype html><title>${name}</title>`);
    }
    if (pathname === '/cookies') return answer.end(request.headers.cookie ?? '');
    const file = join('dist', normalize(pathname.replace(/^\/dist/, '')));
    if (pathname.startsWith('/dist/') && existsSync(file)) {
      answer.setHeader('Content-Type', TYPES[pathname.split('.').pop()!] ?? 'application/octet-stream');
      return createReadStream(file).pipe(answer);
    }
    const page: Page | undefined = pages(port)[pathname.slice(1) as keyof Pages];
    answer.statusCode = page ? 200 : 404;
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (page?.cookie) answer.setHeader('Set-Cookie', page.cookie);
    if (page?.policy) answer.setHeader('Content-Security-Policy', page.policy);
    return answer.end(page?.html ?? '');
  });
  // No socket is ever opened; what counts is whether one was asked for.
  server.on('upgrade', ({ url, headers }, socket) => {
    hits.push(`${headers.host?.split('.')[0]} ${new URL(url ?? '/', 'http://x').searchParams.get('name')}`);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    hits,
    url: (page: keyof Pages): string => `http://site.localhost:${port}/${page}`,
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
