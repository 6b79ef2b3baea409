import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { refusal } from './refusal.js';

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
};

/** Nothing but this ledger's own files and answers: no inline script or style, no frame, no form, no other host. */
const policy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    imgSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // It would hold for the whole site that the ledger stands under, and every host below it: that is its owner's to say.
  strictTransportSecurity: false,
});

/** The page of the data protection officer: three files, which hold no data; what they show needs the token. */
export function page(folder: URL): Hono {
  const serve = async (name: string): Promise<Response> => {
    const content = await readFile(new URL(name, folder), 'utf8').catch(() => {
      throw refusal(404, 'no-page', 'This ledger was installed without its page.');
    });
    return new Response(content, { headers: { 'Content-Type': FILES[name]!, 'Cache-Control': 'no-cache' } });
  };
  return new Hono()
    .get('/', policy, async (c) => {
      // Without the last slash the page's own addresses would point beside the ledger.
      const { pathname } = new URL(c.req.url);
      return pathname.endsWith('/') ? serve('index.html') : c.redirect(`${pathname.slice(pathname.lastIndexOf('/') + 1)}/`, 308);
    })
    .get('/page.js', policy, () => serve('page.js'))
    .get('/page.css', policy, () => serve('page.css'));
}
