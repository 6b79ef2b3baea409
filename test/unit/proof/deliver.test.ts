import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import type { ProofPart } from '../../../src/parts.js';
import { hashOf } from '../../../src/proof/hash.js';
import type { Events, Receipt } from '../../../src/types.js';
import { answer, config, createPage, everything, type fakeStorage, freshPart, openPage, type Page, parts, reports } from './stage.js';

const pause = setTimeout;
const OUTBOX = 'placet-outbox';
const URL_ = 'https://www.exemple.fr/consent-receipts';

interface Call {
  method: string;
  url: string;
  body: { receiptId?: string; schema: string };
  options: RequestInit;
}

/** A ledger that knows nothing at first, and does as it is told. */
function fakeLedger() {
  const calls: Call[] = [];
  const receipts = new Map<string, unknown>();
  const notices = new Map<string, unknown>();
  const ledger = {
    calls,
    receipts,
    notices,
    /** Answers instead of the ledger: a status, a page, or no connection at all. */
    instead: null as null | ((call: Call) => Response | Promise<Response> | null),
    fetch: async (url: string, options: RequestInit): Promise<Response> => {
      const call = { url, method: options.method!, body: JSON.parse(String(options.body)), options };
      calls.push(call);
      const other = await ledger.instead?.(call);
      if (other) return other;
      if (call.method === 'PUT') {
        notices.set(url.split('/').at(-1)!, call.body);
        return Response.json({}, { status: 201 });
      }
      const id = call.body.receiptId!;
      const known = receipts.has(id);
      receipts.set(id, call.body);
      const noticeKnown = notices.has((call.body as Receipt).notice.hash!);
      return Response.json({ id, serverTime: '2026-11-22T10:15:31.000Z', noticeKnown }, { status: known ? 200 : 201 });
    },
  };
  return ledger;
}

let storage: ReturnType<typeof fakeStorage>;
let dispatch: (name: string) => boolean;
let ledger: ReturnType<typeof fakeLedger>;
let page: Page;
let proof: ProofPart;
let heard: Events['delivery'][];
const options = { onDelivery: (detail: Events['delivery']) => void heard.push(detail) };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.parse('2026-11-22T10:15:30Z') });
  ({ storage, dispatch } = openPage());
  ledger = fakeLedger();
  vi.stubGlobal('fetch', ledger.fetch);
  heard = [];
  page = createPage({ ...config, receipts: { endpoint: '/consent-receipts' } });
  proof = await freshPart();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const decide = (granted = true, part = proof): Promise<Receipt> => part.record(page, answer(page, everything(granted)), parts(), options);
const waiting = (): { receipts: Receipt[]; failures: number; retryAt: number; notices: object } | null => storage.json(OUTBOX);
const statuses = () => heard.map(({ status, pending }) => [status, pending]);
/** Tries until it holds, in real time: the clock of the page stands still. */
async function until(check: () => unknown): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return void check();
    } catch (error) {
      if (tries > 400) throw error;
    }
    await new Promise((done) => pause(done, 5));
  }
}
/** The page goes, with its timers and listeners; another comes. */
async function nextPage(): Promise<ProofPart> {
  const now = Date.now();
  vi.clearAllTimers();
  vi.setSystemTime(now);
  ({ dispatch } = openPage({ storage }));
  return freshPart();
}
/** Long enough for anything that would happen by itself. */
const settled = (): Promise<void> => new Promise((done) => pause(done, 50));
const heardOf = (status: string, times = 1) => until(() => expect(heard.filter((detail) => detail.status === status)).toHaveLength(times));

describe('a receipt on its way to the ledger', () => {
  it('goes nowhere without an endpoint', async () => {
    page = createPage();
    await decide();
    await settled();
    expect(ledger.calls).toEqual([]);
    expect(waiting()).toBeNull();
  });

  it('is acknowledged once, and its notice follows when the ledger lacks it', async () => {
    const receipt = await decide();
    await heardOf('acknowledged');
    expect(ledger.calls.map(({ method, url }) => [method, url])).toEqual([
      ['POST', `${URL_}/receipts`],
      ['PUT', `${URL_}/notices/${receipt.notice.hash}`],
    ]);
    expect(ledger.receipts.get(receipt.receiptId)).toEqual(receipt);
    expect(await hashOf(ledger.notices.get(receipt.notice.hash!))).toBe(receipt.notice.hash);
    expect(statuses()).toEqual([
      ['queued', 1],
      ['acknowledged', 0],
    ]);
    expect(waiting()).toBeNull();
  });

  it('does not send a notice twice', async () => {
    await decide();
    await heardOf('acknowledged');
    await decide(false);
    await heardOf('acknowledged', 2);
    expect(ledger.calls.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST']);
  });

  it('goes as JSON, without cookies, without the page’s path, and outlives the page', async () => {
    await decide();
    await heardOf('acknowledged');
    expect(ledger.calls[0]!.options).toMatchObject({
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      redirect: 'error',
      keepalive: true,
    });
    expect(JSON.stringify(ledger.calls)).not.toMatch(/depression|id=42/);
  });

  it('notes the ledger’s clock beside the record, whose hash still holds', async () => {
    const receipt = await decide();
    await heardOf('acknowledged');
    expect(storage.json('placet-receipts')).toMatchObject({
      serverTimes: { [receipt.receiptId]: '2026-11-22T10:15:31.000Z' },
      receipts: [receipt],
    });
    expect(await proof.startProof(page).verify()).toBe(true);
    await decide(false);
    expect(storage.json('placet-receipts').serverTimes).toHaveProperty(receipt.receiptId);
  });

  it('never delays the choice', async () => {
    ledger.instead = () => new Promise<Response>(() => {});
    expect((await decide()).sequence).toBe(1);
    expect((await decide(false)).sequence).toBe(2);
  });

  it.each([408, 429, 500, 502, 503, 401, 403, 404])('waits after %i, and tries again', async (status) => {
    ledger.instead = () => new Response(null, { status });
    const receipt = await decide();
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    ledger.instead = null;
    await vi.advanceTimersByTimeAsync(2000);
    await heardOf('acknowledged');
    expect(ledger.receipts.has(receipt.receiptId)).toBe(true);
    expect(statuses().at(-1)).toEqual(['acknowledged', 0]);
  });

  it.each([400, 409, 413, 415, 422])('is given up after %i, and that is reported', async (status) => {
    ledger.instead = () => new Response(null, { status });
    await decide();
    await heardOf('dropped');
    expect(waiting()).toBeNull();
    expect(ledger.calls).toHaveLength(1);
    expect(storage.json('placet-receipts').receipts).toHaveLength(1);
  });

  it('is missed aloud: the developer hears that it will never arrive', async () => {
    ledger.instead = () => new Response(null, { status: 422 });
    const receipt = await decide();
    await heardOf('dropped');
    expect(reports).toEqual([['receipt-dropped', receipt.receiptId]]);
  });

  it.each([
    ['seconds', '120', 120_000],
    ['a date', new Date(Date.parse('2026-11-22T10:20:30Z')).toUTCString(), 300_000],
    ['more than we wait', '86400', 600_000],
    ['nothing to be understood', 'soon', 0],
  ])('waits as long as the ledger asks for: %s', async (_, value, least) => {
    ledger.instead = () => new Response(null, { status: 429, headers: { 'Retry-After': value } });
    await decide();
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    const wait = waiting()!.retryAt - Date.now();
    expect(wait).toBeGreaterThanOrEqual(least);
    expect(wait).toBeLessThanOrEqual(Math.max(least, 2000));
  });

  it.each([
    ['a page that says OK', () => new Response('<h1>OK</h1>', { status: 200 })],
    ['an empty answer', () => new Response(null, { status: 204 })],
    ['the id of another', () => Response.json({ id: 'another', noticeKnown: true })],
    ['no object', () => Response.json(null)],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is not acknowledged by %s', async (_, instead) => {
    ledger.instead = instead;
    await decide();
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    expect(waiting()!.receipts).toHaveLength(1);
    expect(heard.map(({ status }) => status)).toEqual(['queued']);
  });

  it('waits twice as long after each failure, up to ten minutes, and never the same', async () => {
    ledger.instead = () => new Response(null, { status: 503 });
    await decide();
    const waits: number[] = [];
    for (let failures = 1; failures <= 12; failures++) {
      await until(() => expect(waiting()).toMatchObject({ failures }));
      waits.push(waiting()!.retryAt - Date.now());
      await vi.advanceTimersByTimeAsync(waits.at(-1)!);
    }
    for (const [index, wait] of waits.entries()) {
      const longest = Math.min(2000 * 2 ** index, 600_000);
      expect(wait).toBeGreaterThanOrEqual(longest / 2 - 1);
      expect(wait).toBeLessThanOrEqual(longest);
    }
  });

  it('lets others pass when it is the one that cannot be taken', async () => {
    let poison = '';
    ledger.instead = () => new Response(null, { status: 500 });
    poison = (await decide()).receiptId;
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    ledger.instead = ({ body }) => (body.receiptId === poison ? new Response(null, { status: 500 }) : null);
    const second = await decide(false);
    await until(() => expect(waiting()!.receipts).toHaveLength(2));
    await vi.advanceTimersByTimeAsync(600_000);
    await heardOf('acknowledged');
    expect(ledger.receipts.has(second.receiptId)).toBe(true);
    expect(waiting()!.receipts.map(({ receiptId }) => receiptId)).toEqual([poison]);
  });

  it('does not wait for one that failed before it', async () => {
    let fail: (answer: Response) => void = () => {};
    ledger.instead = () => {
      ledger.instead = null;
      return new Promise<Response>((answer) => {
        fail = answer;
      });
    };
    await decide();
    await until(() => expect(ledger.calls).toHaveLength(1));
    const second = await decide(false);
    await heardOf('queued', 2);
    fail(new Response(null, { status: 503 }));
    await heardOf('acknowledged', 2);
    expect([...ledger.receipts.keys()][0]).toBe(second.receiptId);
  });

  it('goes as soon as the connection is back', async () => {
    ledger.instead = () => Promise.reject(new TypeError('Failed to fetch'));
    await decide();
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    ledger.instead = null;
    dispatch('online');
    await heardOf('acknowledged');
    expect(waiting()).toBeNull();
  });

  it('sends the notice again when only the notice failed', async () => {
    ledger.instead = ({ method }) => (method === 'PUT' ? new Response(null, { status: 503 }) : null);
    const receipt = await decide();
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    ledger.instead = null;
    await vi.advanceTimersByTimeAsync(2000);
    await heardOf('acknowledged');
    expect(ledger.calls.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST', 'PUT']);
    expect(ledger.notices.has(receipt.notice.hash!)).toBe(true);
  });

  it('is acknowledged even if its notice is refused', async () => {
    ledger.instead = ({ method }) => (method === 'PUT' ? new Response(null, { status: 413 }) : null);
    const receipt = await decide();
    await heardOf('acknowledged');
    expect(waiting()).toBeNull();
    expect(reports).toEqual([['notice-refused', receipt.notice.hash]]);
  });
});

describe('the outbox', () => {
  const offline = async (decisions: number): Promise<Receipt[]> => {
    ledger.instead = () => Promise.reject(new TypeError('Failed to fetch'));
    const made: Receipt[] = [];
    for (let failures = 1; failures <= decisions; failures++) {
      made.push(await decide(failures % 2 === 1));
      await until(() => expect(waiting()).toMatchObject({ failures }));
    }
    return made;
  };

  it('survives the page: the next one sends what waits, with its notice', async () => {
    const made = await offline(3);
    vi.setSystemTime(Date.now() + 600_000);
    ledger.instead = null;
    ledger.calls.length = 0;
    const next = await nextPage();
    next.resume(page, parts(), options);
    await vi.advanceTimersByTimeAsync(0);
    await heardOf('acknowledged', 3);
    expect([...ledger.receipts.keys()].sort()).toEqual(made.map(({ receiptId }) => receiptId).sort());
    expect(ledger.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(waiting()).toBeNull();
  });

  it('keeps its patience across pages', async () => {
    await offline(1);
    ledger.instead = null;
    ledger.calls.length = 0;
    const next = await nextPage();
    next.resume(page, parts(), options);
    await settled();
    expect(ledger.calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(600_000);
    await heardOf('acknowledged');
  });

  it('does not trust a clock that was set back', async () => {
    await offline(1);
    storage.items.set(OUTBOX, JSON.stringify({ ...waiting(), retryAt: Date.now() + 1e12 }));
    ledger.instead = null;
    const next = await nextPage();
    next.resume(page, parts(), options);
    await vi.advanceTimersByTimeAsync(600_000);
    await heardOf('acknowledged');
  });

  it('holds fifty; what it gives up is reported', async () => {
    const made = await offline(52);
    expect(waiting()!.receipts).toHaveLength(50);
    const dropped = heard.filter(({ status }) => status === 'dropped').map(({ receiptId }) => receiptId);
    expect(dropped).toHaveLength(2);
    expect(new Set([...waiting()!.receipts.map(({ receiptId }) => receiptId), ...dropped])).toEqual(
      new Set(made.map(({ receiptId }) => receiptId)),
    );
  });

  it('holds a notice once, as long as a receipt names it', async () => {
    const made = await offline(4);
    expect(Object.keys(waiting()!.notices)).toEqual([made[0]!.notice.hash]);
  });

  it.each(['{', '{"receipts":[null]}', '{"receipts":[],"notices":{}}', '[]'])('begins anew when it is damaged: %s', async (damaged) => {
    storage.items.set(OUTBOX, damaged);
    await decide();
    await heardOf('acknowledged');
    expect(ledger.receipts.size).toBe(1);
  });

  it('loses none that is whole when another is not, and keeps what was there aside', async () => {
    const made = await offline(2);
    const damaged = JSON.stringify({ ...waiting(), receipts: [{ half: true }, ...waiting()!.receipts, null], failures: 'many' });
    storage.items.set(OUTBOX, damaged);
    reports.length = 0;
    ledger.instead = null;
    const next = await nextPage();
    next.resume(page, parts(), options);
    await vi.advanceTimersByTimeAsync(0);
    await heardOf('acknowledged', 2);
    expect([...ledger.receipts.keys()].sort()).toEqual(made.map(({ receiptId }) => receiptId).sort());
    expect(ledger.notices.size).toBe(1);
    expect(waiting()).toBeNull();
    expect(storage.items.get(`${OUTBOX}-damaged`)).toBe(damaged);
    expect(reports).toEqual([['records-damaged', OUTBOX]]);
  });

  it('says so when a receipt that waits could not be stored', async () => {
    ledger.instead = () => Promise.reject(new TypeError('Failed to fetch'));
    storage.full = true;
    await decide();
    await heardOf('queued');
    expect(reports).toContainEqual(['storage-refused', OUTBOX]);
  });

  it('gives up what waited longer than a receipt may stay here, and says so', async () => {
    const [old] = await offline(1);
    vi.setSystemTime(Date.now() + 400 * 86_400_000);
    reports.length = 0;
    const next = await nextPage();
    next.resume(page, parts(), options);
    await heardOf('dropped');
    expect(reports).toEqual([['receipt-dropped', old!.receiptId]]);
    expect(waiting()).toBeNull();
  });

  it('is another for a page with a cookie of its own', async () => {
    await offline(1);
    page = createPage({ ...config, cookieName: 'placet-account', receipts: { endpoint: '/consent-receipts' } });
    const next = await nextPage();
    await decide(true, next);
    expect(storage.json(`${OUTBOX}-placet-account`).receipts).toHaveLength(1);
    expect(waiting()!.receipts).toHaveLength(1);
  });

  it('delivers from memory where nothing can be stored', async () => {
    storage.full = true;
    const receipt = await decide();
    await heardOf('acknowledged');
    expect(ledger.receipts.has(receipt.receiptId)).toBe(true);
    expect(statuses().at(-1)).toEqual(['acknowledged', 0]);
  });

  it('asks the network nothing when nothing waits', async () => {
    proof.resume(page, parts(), options);
    dispatch('online');
    dispatch('pagehide');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ledger.calls).toEqual([]);
  });

  it('takes up an old page’s receipts only when there is an endpoint', async () => {
    await offline(1);
    vi.setSystemTime(Date.now() + 600_000);
    ledger.calls.length = 0;
    const next = await nextPage();
    next.resume(createPage(), parts(), options);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ledger.calls).toEqual([]);
    expect(waiting()!.receipts).toHaveLength(1);
  });
});

describe('an outbox whose ledger the config no longer names', () => {
  beforeEach(async () => {
    ledger.instead = () => Promise.reject(new TypeError('Failed to fetch'));
    await decide();
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    storage.items.set(`${OUTBOX}-damaged`, '{');
    heard.length = 0;
  });
  const kept = () => [...storage.items.keys()].filter((key) => key.startsWith(OUTBOX));

  it('is given up at the next decision, and that is reported', async () => {
    page = createPage();
    const next = await nextPage();
    await decide(false, next);
    await until(() => expect(kept()).toEqual([]));
    expect(statuses()).toEqual([['dropped', 0]]);
    expect(reports.map(([code]) => code)).toEqual(['receipt-dropped']);
  });

  it('and whenever the proof part is at work for another reason', async () => {
    page = createPage();
    vi.stubGlobal('document', new EventTarget());
    expect(await (await nextPage()).startProof(page).verify()).toBe(true);
    expect(kept()).toEqual([]);
    expect(reports.map(([code]) => code)).toEqual(['receipt-dropped']);
  });

  it('stays where the address is there but cannot be used: that can be mended', async () => {
    page = createPage({ ...config, receipts: { endpoint: 'http://' } });
    const next = await nextPage();
    await decide(false, next);
    await next.startProof(page).verify();
    expect(waiting()!.receipts).toHaveLength(1);
  });
});

describe('when the page goes', () => {
  it('tries once more what was made here and is not under way', async () => {
    ledger.instead = () => new Promise<Response>(() => {});
    await decide();
    await until(() => expect(ledger.calls).toHaveLength(1));
    const second = await decide(false);
    await heardOf('queued', 2);
    dispatch('pagehide');
    await until(() => expect(ledger.calls).toHaveLength(2));
    expect(ledger.calls[1]).toMatchObject({ body: { receiptId: second.receiptId }, options: { keepalive: true, credentials: 'omit' } });
    expect(waiting()!.receipts).toHaveLength(2);
  });

  it('by no beacon to another origin: it would carry cookies, and be refused', async () => {
    const sendBeacon = vi.fn();
    vi.stubGlobal('Request', class {});
    (navigator as { sendBeacon?: unknown }).sendBeacon = sendBeacon;
    page = createPage({ ...config, receipts: { endpoint: 'https://ledger.example/r' } });
    ledger.instead = () => Promise.reject(new TypeError('Failed to fetch'));
    await decide();
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    dispatch('pagehide');
    expect(sendBeacon).not.toHaveBeenCalled();
    expect(waiting()!.receipts).toHaveLength(1);
  });

  it('by beacon where a request cannot outlive its page', async () => {
    const sent: [string, Blob][] = [];
    vi.stubGlobal('Request', class {});
    (navigator as { sendBeacon?: unknown }).sendBeacon = (url: string, blob: Blob) => sent.push([url, blob]);
    ledger.instead = () => Promise.reject(new TypeError('Failed to fetch'));
    const receipt = await decide();
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    dispatch('pagehide');
    expect(sent).toHaveLength(1);
    expect(sent[0]![0]).toBe(`${URL_}/receipts`);
    expect(sent[0]![1].type).toBe('application/json');
    expect(JSON.parse(await sent[0]![1].text())).toEqual(receipt);
  });

  it('leaves what the ledger has', async () => {
    await decide();
    await heardOf('acknowledged');
    ledger.calls.length = 0;
    dispatch('pagehide');
    await settled();
    expect(ledger.calls).toEqual([]);
  });
});

describe('forgetting', () => {
  it('delivers first what still waits, then keeps nothing', async () => {
    ledger.instead = () => new Response(null, { status: 503 });
    await decide();
    await until(() => expect(waiting()).toMatchObject({ failures: 1 }));
    ledger.instead = null;
    await proof.startProof(page).forget();
    expect(ledger.receipts.size).toBe(1);
    expect(storage.items.size).toBe(0);
    expect(statuses().at(-1)).toEqual(['acknowledged', 0]);
  });

  it('does not wait for ever, and says what was given up', async () => {
    await decide();
    await heardOf('acknowledged');
    ledger.instead = () => new Promise<Response>(() => {});
    await decide(false);
    await heardOf('queued', 2);
    const forgotten = proof.startProof(page).forget();
    await settled();
    await vi.advanceTimersByTimeAsync(3000);
    await forgotten;
    expect(storage.items.size).toBe(0);
    expect(statuses().at(-1)).toEqual(['dropped', 0]);
  });
});

describe('one tab at a time', () => {
  it('sends under a lock, so that two tabs do not send the same', async () => {
    const tails = new Map<string, Promise<unknown>>();
    const request = (name: string, _options: object, work: () => Promise<unknown>) => {
      const turn = (tails.get(name) ?? Promise.resolve()).then(work);
      tails.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    };
    ({ storage, dispatch } = openPage({ storage, locks: { request } }));
    const tabs = [await freshPart(), await freshPart()];
    await Promise.all(tabs.flatMap((tab) => [decide(true, tab), decide(false, tab)]));
    await heardOf('acknowledged', 4);
    const posts = ledger.calls.filter(({ method }) => method === 'POST').map(({ body }) => body.receiptId);
    expect(posts).toHaveLength(4);
    expect(new Set(posts).size).toBe(4);
    expect([...tails.keys()]).toContain('placet-delivery');
  });

  describe('where another tab has written over what waits', () => {
    const unanswered = async (): Promise<Receipt> => {
      ledger.instead = () => Response.error();
      const receipt = await decide();
      await until(() => expect(waiting()?.failures).toBe(1));
      ledger.instead = null;
      return receipt;
    };

    it.each([
      ['with its own', () => storage.items.set(OUTBOX, JSON.stringify({ receipts: [], notices: {}, failures: 0, retryAt: 0 }))],
      ['with nothing', () => storage.items.delete(OUTBOX)],
    ])('%s, it is put back and sent, notice and all', async (_, writeOver) => {
      const receipt = await unanswered();
      writeOver();
      dispatch('online');
      await heardOf('acknowledged');
      expect(ledger.receipts.has(receipt.receiptId)).toBe(true);
      await until(() => expect(ledger.notices.has(receipt.notice.hash!)).toBe(true));
      expect(waiting()).toBeNull();
    });

    it('by itself, when its time comes', async () => {
      const receipt = await unanswered();
      storage.items.delete(OUTBOX);
      await vi.advanceTimersByTimeAsync(2000);
      await heardOf('acknowledged');
      expect(ledger.receipts.has(receipt.receiptId)).toBe(true);
    });

    it('and delivered it, it is not sent again', async () => {
      const { receiptId } = await unanswered();
      const sent = ledger.calls.length;
      const journal = storage.json('placet-receipts');
      storage.items.set('placet-receipts', JSON.stringify({ ...journal, serverTimes: { [receiptId]: '2026-11-22T10:15:31.000Z' } }));
      storage.items.delete(OUTBOX);
      dispatch('online');
      await settled();
      expect(ledger.calls).toHaveLength(sent);
    });
  });

  describe('where another tab has forgotten it', () => {
    const forgotten = async (): Promise<Receipt> => {
      const heardThere: Events['delivery'][] = [];
      ledger.instead = () => Response.error();
      const receipt = await decide();
      await until(() => expect(waiting()?.failures).toBe(1));
      const told = new EventTarget();
      told.addEventListener('placet:delivery', (event) => void heardThere.push((event as CustomEvent).detail));
      vi.stubGlobal('document', told);
      const sent = ledger.calls.length;
      await (await freshPart()).startProof(page).forget();
      expect(ledger.calls.length, 'a last attempt is made there too').toBe(sent + 1);
      expect(heardThere).toEqual([{ receiptId: receipt.receiptId, status: 'dropped', pending: 0 }]);
      expect(storage.items.size).toBe(0);
      reports.length = 0;
      ledger.instead = null;
      ledger.calls.length = 0;
      return receipt;
    };

    it('stays forgotten: it is neither put back nor sent, and that is reported', async () => {
      const { receiptId } = await forgotten();
      await vi.advanceTimersByTimeAsync(600_000);
      await heardOf('dropped');
      expect(ledger.calls).toEqual([]);
      expect(storage.items.size).toBe(0);
      expect(reports).toEqual([['receipt-dropped', receiptId]]);
    });

    it('what was decided since goes its way alone', async () => {
      await forgotten();
      const next = await decide(false, await freshPart());
      await heardOf('acknowledged');
      dispatch('online');
      await heardOf('dropped');
      expect([...ledger.receipts.keys()]).toEqual([next.receiptId]);
      expect(waiting()).toBeNull();
    });

    it('nor does it go when the page does', async () => {
      await forgotten();
      dispatch('pagehide');
      await settled();
      expect(ledger.calls).toEqual([]);
    });
  });

  it('forgets the visitor before what waits, so that no other tab takes the one for lost while the other is known', async () => {
    ledger.instead = () => Response.error();
    await decide();
    await until(() => expect(waiting()?.failures).toBe(1));
    const gone: string[] = [];
    storage.removeItem = (key) => void (storage.items.delete(key) && gone.push(key));
    await proof.startProof(page).forget();
    expect(gone).toEqual(['placet-receipts', OUTBOX]);
  });
});

describe('the endpoint', () => {
  it.each([
    ['/consent-receipts', `${URL_}/receipts`],
    ['/consent-receipts/', `${URL_}/receipts`],
    ['https://proof.exemple.fr/v1', 'https://proof.exemple.fr/v1/receipts'],
  ])('%s', async (endpoint, url) => {
    page = createPage({ ...config, receipts: { endpoint } });
    await decide();
    await heardOf('acknowledged');
    expect(ledger.calls[0]!.url).toBe(url);
  });

  it.each(['javascript:alert(1)', 'data:text/plain,x', 'http://'])('is no other kind of address: %s', async (endpoint) => {
    page = createPage({ ...config, receipts: { endpoint } });
    await decide();
    await settled();
    expect(ledger.calls).toEqual([]);
    expect(reports).toContainEqual(['bad-endpoint', endpoint]);
  });

  it('is read from the config, not from what a page stored', async () => {
    expect(resolve([{ receipts: { endpoint: '/r' } }], () => {}).receipts).toEqual({ endpoint: '/r' });
    storage.items.set(OUTBOX, JSON.stringify({ receipts: [], notices: {}, failures: 0, retryAt: 0, url: 'https://evil.example' }));
    await decide();
    await heardOf('acknowledged');
    expect(ledger.calls.every(({ url }) => url.startsWith(URL_))).toBe(true);
  });
});
