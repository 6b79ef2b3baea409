import { expect, it } from 'vitest';
import { sample } from '../unit/ledger/sample.js';
import { onPostgres, onSqlite } from './backend.js';
import { dist, idsIn, OWN, run, send, start, sustain, verified } from './running.js';

onPostgres((backend) => {
  it('two ledgers on one database lose and fork nothing', async () => {
    const { env } = backend.place();
    const [one, two] = await Promise.all([start(env), start(env)]);
    const sites = ['www.exemple.fr', 'exemple.fr'];
    const acknowledged = new Set<string>();
    let sent = 0;
    const next = () => ({ url: [one, two][sent++ % 2]!.url, receipt: sample({ host: sites[sent % 3 === 0 ? 1 : 0] }) });
    await sustain(30, () => sent < 2000, next, acknowledged);

    // The same receipts through both at once: once each.
    const twice = Array.from({ length: 50 }, () => sample());
    const answers = await Promise.all(twice.flatMap((receipt) => [send(one.url, receipt), send(two.url, receipt)]));
    expect(answers.every(Boolean)).toBe(true);

    const kept = await idsIn(two.url);
    expect(acknowledged.size).toBeGreaterThanOrEqual(2000);
    expect(kept).toHaveLength(acknowledged.size + twice.length);
    expect(new Set(kept).size).toBe(kept.length);
    expect([...acknowledged].filter((id) => !kept.includes(id))).toEqual([]);
    expect(await verified(one.url)).toMatchObject({ ok: true, entries: kept.length, fault: null });
    await Promise.all([one.stop(), two.stop()]);
  });

  it('one erases while the other writes', async () => {
    const { env } = backend.place();
    const [one, two] = await Promise.all([start(env), start(env)]);
    const visitor = crypto.randomUUID();
    for (let index = 0; index < 20; index++) await send(one.url, sample({ visitor }));
    let goOn = true;
    const acknowledged = new Set<string>();
    const writing = sustain(
      10,
      () => goOn,
      () => ({ url: one.url, receipt: sample() }),
      acknowledged,
    );
    const erased = await (await fetch(`${two.url}/visitors/${visitor}`, { method: 'DELETE', headers: OWN })).json();
    goOn = false;
    await writing;
    expect(erased).toEqual({ erased: 20 });
    expect(await verified(two.url)).toMatchObject({ ok: true, entries: 20 + acknowledged.size + 1 });
    await Promise.all([one.stop(), two.stop()]);
  });
});

onSqlite((backend) => {
  it('a second ledger on one file is turned away, and the first goes on', async () => {
    const { env, file } = backend.place();
    const first = await start(env);
    await send(first.url, sample());
    const second = await run(['ledger', '--file', file, '--port', '0']);
    expect(second.code).toBe(2);
    expect(second.err).toMatch(/Another ledger is running on .*DATABASE_URL/);
    expect(await send(first.url, sample())).toBe(true);
    expect(await verified(first.url)).toMatchObject({ ok: true, entries: 2 });
    // A killed ledger leaves no lock behind.
    await first.kill();
    const third = await start(env);
    expect(await verified(third.url)).toMatchObject({ ok: true, entries: 2 });
    await third.stop();
    expect(dist).toBeTruthy();
  });
});
