import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The tags a site can carry. */
export const TAGS = ['placet.js', 'placet.all.js'] as const;
export type Tag = (typeof TAGS)[number];

export interface Site {
  /** Under a name that resolves to this machine and is a site of its own to the browser. */
  readonly address: string;
  /** Ids of the receipts that came by the site's own `/consent`, in order, each time they came. */
  readonly posts: string[];
  /** Answers to `/consent` wait until they are released. */
  hold(): void;
  release(): void;
  close(): void;
}

const html = (tag: Tag, config: object, body = ''): string =>
  `<!doctype html><html lang="fr"><title>Exemple</title><script type="application/json" id="placet-config">${JSON.stringify(config)}</script><script src="/placet/${tag}"></script><p>Bonjour${body}`;

/**
 * A site as its owner sets it up: each page carries the shipped tag named by its path, `/elsewhere` none, and `/consent` is passed
 * on to a ledger. `?own` has the page send there. `/measured` holds the script of somebody else, which stores something.
 */
export async function openSite(config: () => object, ledger: () => string = () => ''): Promise<Site> {
  const posts: string[] = [];
  let held = Promise.resolve();
  let release = (): void => {};
  const server = createServer(async (request, answer) => {
    const { pathname, search } = new URL(request.url!, 'http://site');
    if (pathname.startsWith('/placet/')) {
      const found = readFileSync(`dist/${pathname.slice('/placet/'.length)}`);
      return answer.setHeader('Content-Type', 'text/javascript').end(found);
    }
    if (pathname === '/stats.js') {
      return answer.setHeader('Content-Type', 'text/javascript').end('document.cookie = "_stats=1"; localStorage.setItem("stats", 1)');
    }
    if (pathname.startsWith('/consent/')) {
      const body = Buffer.concat(await request.toArray());
      if (request.method === 'POST') posts.push(JSON.parse(body.toString()).receiptId);
      await held;
      const { origin = '', 'content-type': type = '' } = request.headers;
      const headers = { Origin: origin, 'Content-Type': type };
      const given = await fetch(ledger() + pathname.slice('/consent'.length), { method: request.method, headers, body });
      return answer.writeHead(given.status, { 'Content-Type': 'application/json' }).end(await given.text());
    }
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (pathname === '/elsewhere') return answer.end('<!doctype html><title>Ailleurs</title>');
    const tag = TAGS.find((name) => pathname === `/${name}`) ?? TAGS[0];
    if (pathname === '/measured') {
      const script = `<script type="text/plain" data-category="statistics" src="http://stats.localhost:${request.socket.localPort}/stats.js"></script>`;
      return answer.end(html(tag, config(), script));
    }
    answer.end(html(tag, search === '?own' ? { ...config(), receipts: { endpoint: '/consent' } } : config()));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://shop.localhost:${(server.address() as AddressInfo).port}`,
    posts,
    hold() {
      held = new Promise((go) => (release = go));
    },
    release: () => release(),
    close: () => void server.close(),
  };
}
