import { expect, it } from 'vitest';
import { check } from '../../../src/ledger/check.js';
import { entryJson } from '../../../src/ledger/ndjson.js';
import { chainOf, linked, withErased } from './chains.js';

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

it.each([
  ['no JSON', 'jean.dupont@exemple.fr'],
  ['nothing', ''],
  ['another receipt', '{"subject":"jean"}'],
  ['more than one value', '{},"altered":false'],
  ['a line break', '{\n}'],
])('stays one line that is read and placed where the content was made %s', async (_, content) => {
  const chain = chainOf(3).map((entry) => (entry.sequence === 2 ? { ...entry, content } : entry));
  // Nor where its hash was made anew: then the entry does not match its link.
  const hashed = chain.map((entry) => (entry.sequence === 2 ? { ...entry, contentHash: linked(entry).contentHash } : entry));
  for (const entries of [chain, hashed]) {
    const lines = entries.map(entryJson);
    expect(lines.join('').includes('\n')).toBe(false);
    const values = lines.map((line) => JSON.parse(line));
    const { count, fault } = await check(
      (async function* () {
        yield* values;
      })(),
    );
    expect([count, fault?.where]).toEqual([1, 'line 2, www.exemple.fr, entry 2']);
    expect(fault?.message).toMatch(entries === chain ? /content does not match its hash/ : /does not match its own link/);
  }
});
