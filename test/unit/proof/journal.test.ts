import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProofPart } from '../../../src/parts.js';
import type { Config, Receipt } from '../../../src/types.js';
import { answer, config, createPage, everything, fakeStorage, freshPart, openPage, type Page, parts, reports } from './stage.js';

const KEY = 'placet-receipts';
let storage: ReturnType<typeof fakeStorage>;
let page: Page;
let proof: ProofPart;

beforeEach(async () => {
  ({ storage } = openPage());
  page = createPage();
  proof = await freshPart();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const decide = (granted = true, part = proof, own: Page = page): Promise<Receipt> =>
  part.record(own, answer(own, everything(granted)), parts());
const kept = (): { visitor: string; receipts: Receipt[] } => storage.json(KEY);
const withConfig = (receipts: Config['receipts']) => createPage({ ...config, receipts });

describe('the history on this device', () => {
  it('touches nothing before a decision', async () => {
    expect(await proof.startProof(page).verify()).toBe(true);
    expect(storage.items.size).toBe(0);
  });

  it('chains each receipt to the one before', async () => {
    const first = await decide();
    const second = await decide(false);
    expect([first.sequence, first.previousReceiptId, first.integrity.previousHash]).toEqual([1, null, null]);
    expect([second.sequence, second.previousReceiptId, second.integrity.previousHash]).toEqual([2, first.receiptId, first.integrity.hash]);
    expect(kept().receipts).toEqual([first, second]);
    expect(await proof.startProof(page).verify()).toBe(true);
  });

  it('holds one receipt of an act that two pages prove, under the id it was given', async () => {
    const act = { ...answer(page, everything(true)), id: '00000000-0000-4000-8000-000000000001' };
    const first = await proof.record(page, act, parts());
    const again = await (await freshPart()).record(page, act, parts());
    expect(first.receiptId).toBe(act.id);
    expect(again).toEqual(first);
    expect(kept().receipts).toEqual([first]);
  });

  it('knows the visitor by one random id, made with the first receipt', async () => {
    const first = await decide();
    expect(first.subject.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const second = await decide(false, await freshPart());
    expect(second.subject.id).toBe(first.subject.id);
    expect(kept().visitor).toBe(first.subject.id);
    expect(second.receiptId).not.toBe(first.receiptId);
  });

  it('records acts in the order they were made, however fast', async () => {
    const receipts = await Promise.all([true, false, true, false, true].map((granted) => decide(granted)));
    expect(kept().receipts.map(({ receiptId }) => receiptId)).toEqual(receipts.map(({ receiptId }) => receiptId));
    expect(await proof.startProof(page).verify()).toBe(true);
  });

  it('keeps one chain between tabs, by a lock', async () => {
    let tail: Promise<unknown> = Promise.resolve();
    const names: string[] = [];
    const request = (name: string, _options: object, work: () => Promise<unknown>) => {
      names.push(name);
      tail = tail.then(work);
      return tail;
    };
    openPage({ storage, locks: { request } });
    const tabs = [await freshPart(), await freshPart(), await freshPart()];
    await Promise.all(tabs.flatMap((tab) => [decide(true, tab), decide(false, tab)]));
    expect(names).toContain(KEY);
    expect(kept().receipts.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await proof.startProof(page).verify()).toBe(true);
  });

  it('does not wait for a lock for ever', async () => {
    const signal = AbortSignal.abort();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(signal);
    const request = (_name: string, options: { signal: AbortSignal }) => Promise.reject(options.signal.reason);
    openPage({ storage, locks: { request } });
    await decide(true, await freshPart());
    expect(kept().receipts).toHaveLength(1);
    vi.restoreAllMocks();
  });

  it.each([
    [undefined, 20],
    [3, 3],
    [1, 1],
    [0, 20],
    [-1, 20],
    [2.5, 20],
    ['many', 20],
  ])('keeps the last ones: %j', async (keep, most) => {
    page = withConfig({ keep: keep as number });
    for (let i = 0; i < 23; i++) await decide(i % 2 === 0);
    expect(kept().receipts.map(({ sequence }) => sequence)).toEqual(Array.from({ length: most }, (_, i) => 24 - most + i));
    expect(await proof.startProof(page).verify()).toBe(true);
  });

  it('lets go of what is too old, but never of the last', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T00:00:00Z') });
    page = withConfig({ keepFor: 'P6M' });
    await decide();
    vi.setSystemTime(Date.parse('2026-06-01T00:00:00Z'));
    await decide(false);
    expect(kept().receipts).toHaveLength(2);
    vi.setSystemTime(Date.parse('2026-08-01T00:00:00Z'));
    await decide();
    expect(kept().receipts.map(({ sequence }) => sequence)).toEqual([2, 3]);
    vi.setSystemTime(Date.parse('2036-08-01T00:00:00Z'));
    await decide(false);
    expect(kept().receipts.map(({ sequence }) => sequence)).toEqual([4]);
    expect(await proof.startProof(page).verify()).toBe(true);
  });

  it('loses nothing by a failed write, and goes on in memory', async () => {
    const first = await decide();
    const before = storage.items.get(KEY);
    storage.full = true;
    const second = await decide(false);
    expect(storage.items.get(KEY)).toBe(before);
    expect(second.previousReceiptId).toBe(first.receiptId);
    expect(await proof.startProof(page).verify()).toBe(true);
    storage.full = false;
    const third = await decide();
    expect(kept().receipts).toEqual([first, second, third]);
  });

  it('where the device has no more room, the last word stands there and the oldest goes', async () => {
    await decide();
    storage.room = 1.2 * storage.items.get(KEY)!.length;
    const refused = await decide(false);
    expect(kept()).toMatchObject({ receipts: [refused], csv: expect.stringContaining(refused.receiptId) });
    storage.room = 1.5 * storage.items.get(KEY)!.length;
    for (let act = 0; act < 3; act++) await decide(act % 2 > 0);
    expect(kept().receipts.map(({ sequence }) => sequence)).toEqual([5]);
    expect(await proof.startProof(page).verify()).toBe(true);
    expect(reports).toEqual([]);
  });

  it('without room for its copy as a table, without', async () => {
    await decide();
    const receipt = await decide(false);
    storage.room = JSON.stringify({ visitor: receipt.subject.id, receipts: [receipt], csv: '' }).length;
    const last = await decide(false);
    expect(kept()).toMatchObject({ receipts: [last], csv: '' });
  });

  it('what no device keeps is read from this page, and told to the developer', async () => {
    await decide();
    expect(page.memory.held).toBe(false);
    storage.full = true;
    const refused = await decide(false);
    expect(reports).toEqual([['storage-refused', KEY]]);
    expect(page.memory).toMatchObject({ held: true, receipts: [{ sequence: 1 }, refused] });
    storage.full = false;
    await decide();
    expect(page.memory.held).toBe(false);
  });

  it('writes over nothing that another tab stored meanwhile', async () => {
    await decide();
    storage.full = true;
    await decide(false);
    storage.full = false;
    const other = await decide(true, await freshPart());
    await decide(false);
    expect(kept().receipts.at(-1)).toEqual(other);
  });

  it('lives in memory where storage is denied', async () => {
    openPage({ storage: new Proxy(fakeStorage(), { get: () => () => { throw new DOMException('Denied', 'SecurityError'); } }) }); // biome-ignore format: one line reads best
    const part = await freshPart();
    const first = await decide(true, part);
    const second = await decide(false, part);
    expect(second.integrity.previousHash).toBe(first.integrity.hash);
    expect(await part.startProof(page).verify()).toBe(true);
    await part.startProof(page).forget();
    expect((await decide(true, part)).sequence).toBe(1);
  });

  it.each(['{', '[]', 'null', '{"visitor":1,"receipts":[]}', '{"visitor":"x","receipts":[null]}', '{"visitor":"x","receipts":[{}]}'])(
    'puts a damaged journal aside and begins anew: %s',
    async (damaged) => {
      storage.items.set(KEY, damaged);
      const receipt = await decide();
      expect(receipt.sequence).toBe(1);
      expect(kept().receipts).toEqual([receipt]);
      expect(storage.items.get(`${KEY}-damaged`)).toBe(damaged);
    },
  );

  it('says so when what was kept could not be read', async () => {
    storage.items.set(KEY, '{');
    await decide();
    await decide(false);
    expect(reports).toEqual([['records-damaged', KEY]]);
  });

  it('is another for a page with a cookie of its own, and forgotten apart', async () => {
    const signedIn = createPage({ ...config, cookieName: 'placet-account' });
    const out = await decide();
    const inside = await decide(true, proof, signedIn);
    expect(inside.sequence).toBe(1);
    expect(inside.subject.id).not.toBe(out.subject.id);
    expect(storage.json(`${KEY}-placet-account`).receipts).toEqual([inside]);
    await proof.startProof(signedIn).forget();
    expect([...storage.items.keys()]).toEqual([KEY]);
    expect(kept().receipts).toEqual([out]);
  });

  it('lets go of what is too old without a decision, and the chain still holds', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-01T00:00:00Z') });
    page = withConfig({ keepFor: 'P1M' });
    await decide();
    await decide(false);
    vi.setSystemTime(Date.parse('2026-06-01T00:00:00Z'));
    const last = await decide();
    vi.setSystemTime(Date.parse('2026-09-01T00:00:00Z'));
    page = withConfig({ keepFor: 'P6M' });
    const part = await freshPart();
    part.resume(page, parts());
    await vi.waitFor(() => expect(kept().receipts).toEqual([last]));
    expect(await part.startProof(page).verify()).toBe(true);
    expect(page.memory.receipts).toEqual([last]);
  });

  it('forgets a decision that is still noted', async () => {
    storage.items.set('placet-pending', '[]');
    await proof.startProof(page).forget();
    expect(storage.items.size).toBe(0);
  });

  it('forgets all of it when asked', async () => {
    storage.items.set(KEY, 'damaged');
    const before = await decide();
    await proof.startProof(page).forget();
    expect(storage.items.size).toBe(0);
    expect(await proof.startProof(page).verify()).toBe(true);
    const after = await decide();
    expect(after.sequence).toBe(1);
    expect(after.subject.id).not.toBe(before.subject.id);
  });

  it('forgets what is still being recorded too', async () => {
    const pending = decide();
    await proof.startProof(page).forget();
    await pending;
    expect(storage.items.size).toBe(0);
  });
});

describe('what an old tag left', () => {
  it('is read as it is', async () => {
    const first = await decide();
    storage.items.set(KEY, JSON.stringify({ visitor: first.subject.id, receipts: [first] }));
    expect((await decide(false, await freshPart())).previousReceiptId).toBe(first.receiptId);
  });
});

describe('acting on a page without a name', () => {
  it('is recorded under the scheme', async () => {
    vi.stubGlobal('location', new URL('file:///home/index.html'));
    expect((await decide()).scope.hosts).toEqual(['file:']);
  });
});
