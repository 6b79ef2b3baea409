import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { Notice } from '../proof/notice.js';
import type { Receipt } from '../types.js';
import { BUSY } from './batch.js';
import { isIntact } from './chain.js';
import type { Gatekeeper } from './gatekeeper.js';
import { whyNotNotice } from './notice.js';
import type { LedgerOptions } from './options.js';
import { isAllowed, siteOf } from './origin.js';
import { whyNotPlain } from './plain.js';
import { whyNotReceipt } from './receipt.js';
import { refusal } from './refusal.js';
import type { Store } from './store.js';

/** Bytes. A receipt of three hundred services described in full fits; so does their notice. */
export const LARGEST_RECEIPT = 512 * 1024;
const LARGEST_NOTICE = 2 * 1024 * 1024;
const HASH = /^sha256-[\w-]{43}$/;

const atMost = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw refusal(413, 'too-large', `At most ${maxSize / 1024} kB.`, { headers: { Connection: 'close' } });
    },
  });

/** The body as a JSON value that is safe to handle. */
async function json(c: Context): Promise<unknown> {
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw refusal(415, 'not-json', 'Send Content-Type: application/json.');
  }
  const text = await c.req.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refusal(400, 'bad-json', 'The body is not JSON.');
  }
  const why = whyNotPlain(value);
  if (why) throw refusal(422, 'bad-content', `The body holds ${why}.`);
  return value;
}

/** The receipt sent, and the site whose chain it goes to. */
async function receiptOf(c: Context): Promise<[receipt: Receipt, site: string]> {
  const value = await json(c);
  const why = whyNotReceipt(value);
  if (why) throw refusal(422, 'bad-receipt', why.message, { path: why.path });
  const receipt = value as Receipt;
  if (!isIntact(receipt)) throw refusal(422, 'bad-hash', 'The receipt does not match its own hash.', { path: 'integrity.hash' });
  const site = siteOf(receipt, c.req.header('origin'));
  if (site === null)
    throw refusal(403, 'wrong-site', 'The receipt is for another site than the page it comes from.', { path: 'scope.hosts' });
  return [receipt, site];
}

function tooMuch(error: unknown): never {
  if (!(error instanceof Error) || error.message !== BUSY) throw error;
  throw refusal(503, 'busy', 'Too much at once. Try again shortly.', { headers: { 'Retry-After': '5' } });
}

/** The open part: what browsers send, from the declared origins alone. A request that names no origin comes from no page, and needs the token. */
export function intake(store: Store, gatekeeper: Gatekeeper, { origins }: LedgerOptions): Hono {
  const allowed = (origin: string, c: Context): boolean => isAllowed(origin, origins, c.req.header('host'));

  const guard: MiddlewareHandler = async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined) gatekeeper.authorise(c);
    else if (!allowed(origin, c))
      throw refusal(403, 'wrong-origin', 'This ledger takes nothing from that origin. Declare it in PLACET_ORIGINS.');
    gatekeeper.admit(c);
    await next();
  };

  const shared = cors({
    origin: (origin, c) => (allowed(origin, c) ? origin : null),
    allowMethods: ['POST', 'PUT'],
    allowHeaders: ['Content-Type'],
    // When to try again.
    exposeHeaders: ['Retry-After'],
    maxAge: 86_400,
  });

  return new Hono()
    .options('/receipts', shared)
    .options('/notices/:hash', shared)
    .post('/receipts', shared, guard, atMost(LARGEST_RECEIPT), async (c) => {
      const [receipt, site] = await receiptOf(c);
      const added = await store.add(receipt, site).catch(tooMuch);
      if (added.status === 'conflict') throw refusal(409, 'id-taken', 'Another receipt has this id.', { path: 'receiptId' });
      const { hash } = receipt.notice;
      const noticeKnown = hash === null || (await store.knowsNotice(site, hash));
      return c.json({ id: receipt.receiptId, serverTime: added.serverTime, noticeKnown }, added.status === 'added' ? 201 : 200);
    })
    .put('/notices/:hash', shared, guard, atMost(LARGEST_NOTICE), async (c) => {
      const hash = c.req.param('hash');
      if (!HASH.test(hash)) throw refusal(422, 'bad-hash', 'The address names no hash: sha256- and 43 characters of base64url.');
      const notice = await json(c);
      const why = whyNotNotice(notice);
      if (why) throw refusal(422, 'bad-notice', why.message, { path: why.path });
      if (c.req.header('origin') !== undefined) gatekeeper.admitNotice(c);
      const kept = await store.keepNotice(hash, notice as Notice).catch(tooMuch);
      if (kept === 'mismatch') throw refusal(422, 'bad-hash', 'The notice does not hash to the address it was sent to.');
      if (kept === 'unnamed') throw refusal(409, 'unnamed', 'No receipt names this notice. Send the receipt first.');
      return c.json({ hash }, kept === 'added' ? 201 : 200);
    });
}
