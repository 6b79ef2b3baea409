import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { firstBreak, isIntact } from '../../../src/proof/verify.js';
import type { Receipt } from '../../../src/types.js';
import { answer, createPage, everything, freshPart, openPage, parts } from './stage.js';

let chain: Receipt[];

beforeAll(async () => {
  openPage();
  const proof = await freshPart();
  const page = createPage();
  for (const granted of [true, false, true, true]) await proof.record(page, answer(page, everything(granted)), parts());
  chain = JSON.parse(localStorage.getItem('placet-receipts')!).receipts;
});
afterEach(() => vi.unstubAllGlobals());

const copy = (): Receipt[] => structuredClone(chain);

/** Paths of all leaves of a value. */
function leaves(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || !value || !Object.keys(value).length) return [path];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

function change(receipt: Receipt, path: readonly string[]): void {
  const last = path.at(-1)!;
  const holder = path.slice(0, -1).reduce<Record<string, unknown>>((value, key) => value[key] as never, receipt as never);
  const before = holder[last];
  holder[last] = typeof before === 'number' ? before + 1 : typeof before === 'boolean' ? !before : before === null ? 'x' : `${before}x`;
}

describe('a chain', () => {
  it('holds as it was made, whole or in part', async () => {
    expect(await firstBreak([])).toBe(-1);
    expect(await firstBreak(chain)).toBe(-1);
    expect(await firstBreak(chain.slice(2))).toBe(-1);
    expect(await firstBreak(JSON.parse(JSON.stringify(chain, null, 2)))).toBe(-1);
  });

  it('breaks where any one value was changed', async () => {
    const paths = leaves(chain[1]).filter((path) => path.join('.') !== 'integrity.signature');
    expect(paths.length).toBeGreaterThan(100);
    await fc.assert(
      fc.asyncProperty(fc.nat(chain.length - 1), fc.constantFrom(...paths), async (index, path) => {
        const altered = copy();
        fc.pre(
          path
            .slice(0, -1)
            .every((_, depth) => path.slice(0, depth + 1).reduce<unknown>((value, key) => (value as never)?.[key], altered[index])),
        );
        change(altered[index]!, path);
        expect(await firstBreak(altered)).toBe(index);
      }),
    );
  });

  it.each([
    ['one taken out', (all: Receipt[]) => all.splice(1, 1), 1],
    ['two exchanged', (all: Receipt[]) => all.splice(1, 2, all[2]!, all[1]!), 1],
    ['one put in twice', (all: Receipt[]) => all.splice(1, 0, all[1]!), 2],
    ['one without its hash', (all: Receipt[]) => Object.assign(all[2]!.integrity, { hash: null, alg: 'none' }), 2],
    ['one that is none', (all: Receipt[]) => all.splice(3, 1, null as never), 3],
    ['a name added', (all: Receipt[]) => Object.assign(all[0]!, { ip: '192.0.2.1' }), 0],
  ])('breaks at %s', async (_, spoil, index) => {
    const altered = copy();
    spoil(altered);
    expect(await firstBreak(altered)).toBe(index);
  });

  it('breaks at a record made whole again after the fact', async () => {
    const altered = copy();
    altered[1]!.event.state = 'given';
    const { hashOf } = await import('../../../src/proof/hash.js');
    const { unsealed } = await import('../../../src/proof/seal.js');
    altered[1]!.integrity.hash = await hashOf(unsealed(altered[1]!));
    expect(await isIntact(altered[1]!)).toBe(true);
    expect(await firstBreak(altered)).toBe(2);
  });

  it('leaves room for a signature made later', async () => {
    const signed = copy();
    signed[0]!.integrity.signature = 'eyJhbGciOiJFUzI1NiJ9..c2ln';
    expect(await firstBreak(signed)).toBe(-1);
  });

  it('cannot be shown to hold where there is no WebCrypto', async () => {
    vi.stubGlobal('crypto', {});
    expect(await firstBreak(chain)).toBe(0);
  });
});
