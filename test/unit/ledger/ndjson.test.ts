import { expect, it } from 'vitest';
import { check } from '../../../src/ledger/check.js';
import { entryJson } from '../../../src/ledger/ndjson.js';
import { chainOf, withErased } from './chains.js';

it('is one line of JSON that holds the whole entry and verifies again', async () => {
  const chain = withErased(chainOf(3), [2]);
  const lines = chain.map(entryJson);
  expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  const values = lines.map((line) => JSON.parse(line));
  expect(values[0].content.subject.id).toBe(JSON.parse(chain[0]!.content!).subject.id);
  expect(values[1].content).toBeNull();
  const finding = await check(
    (async function* () {
      yield* values;
    })(),
  );
  expect(finding).toMatchObject({ kind: 'entries', count: 4, fault: null });
});

it('says nothing of the columns a row is searched by', () => {
  const [entry] = chainOf(1);
  expect(entryJson({ ...entry!, visitor: 'v', ends: 'e', keepUntil: 'k' } as never)).toBe(entryJson(entry!));
});
