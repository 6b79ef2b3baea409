import { expect, it } from 'vitest';
import { sample } from '../unit/ledger/sample.js';
import { onBoth } from './backend.js';
import { idsIn, start, sustain, verified } from './running.js';

onBoth((backend) => {
  it('killed in the midst of writing, again and again, has every receipt it acknowledged', async () => {
    const { env } = backend.place();
    const acknowledged = new Set<string>();
    for (let round = 1; round <= 4; round++) {
      const ledger = await start(env);
      let alive = true;
      const target = acknowledged.size + 150 + round * 37;
      const writing = sustain(
        20,
        () => alive,
        () => ({ url: ledger.url, receipt: sample() }),
        acknowledged,
      );
      while (acknowledged.size < target) await new Promise((resolve) => setTimeout(resolve, 5));
      await ledger.kill();
      alive = false;
      await writing;

      const again = await start(env);
      const kept = new Set(await idsIn(again.url));
      expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
      expect(await verified(again.url)).toMatchObject({ ok: true, entries: kept.size, fault: null });
      await again.kill();
    }
    expect(acknowledged.size).toBeGreaterThan(600);
  });

  it('told to stop, answers what is under way and ends well', async () => {
    const { env } = backend.place();
    const ledger = await start(env);
    const acknowledged = new Set<string>();
    let alive = true;
    const writing = sustain(
      10,
      () => alive,
      () => ({ url: ledger.url, receipt: sample() }),
      acknowledged,
    );
    while (acknowledged.size < 100) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await ledger.stop()).toBe(0);
    alive = false;
    await writing;
    const again = await start(env);
    const kept = new Set(await idsIn(again.url));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(await verified(again.url)).toMatchObject({ ok: true });
    await again.stop();
  });
});
