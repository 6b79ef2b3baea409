import { expect, it } from 'vitest';
import { streamOf as streamTo } from '../../../src/ledger/stream.js';

const streamOf = (texts: AsyncIterable<string>) => streamTo(texts, () => {});

async function* many(count: number, seen: { taken: number; ended: boolean }) {
  try {
    for (; seen.taken < count; seen.taken++) yield 'x'.repeat(1000);
  } finally {
    seen.ended = true;
  }
}

it('carries everything', async () => {
  const seen = { taken: 0, ended: false };
  expect(await new Response(streamOf(many(500, seen))).text()).toHaveLength(500_000);
  expect(seen.ended).toBe(true);
});

it('reads no further than the client does', async () => {
  const seen = { taken: 0, ended: false };
  const reader = streamOf(many(100_000, seen)).getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.taken).toBeLessThan(300);
  await reader.cancel();
  expect(seen.ended).toBe(true);
});

it('carries an empty source', async () => {
  expect(await new Response(streamOf((async function* () {})())).text()).toBe('');
});

it('breaks off where its source fails, and says of that nothing but its kind', async () => {
  const lines: unknown[] = [];
  const texts = (async function* () {
    yield 'x'.repeat(100_000);
    JSON.parse('jean.dupont@exemple.fr');
  })();
  const answer = new Response(streamTo(texts, (...line) => lines.push(line)));
  const error = (await answer.text().catch((cause: unknown) => cause)) as Error;
  expect(error).toBeInstanceOf(Error);
  expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain('jean');
  expect(lines).toEqual([['failure', { kind: 'SyntaxError' }]]);
});
