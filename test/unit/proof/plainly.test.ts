import { describe, expect, it } from 'vitest';
import { canonical, plain } from '../../../src/proof/canonical.js';
import { plainly } from '../../../src/proof/plainly.js';
import { said } from '../../../src/proof/said.js';

type Spoilt = { toJSON?: unknown };

/** As Prototype.js 1.6 had it. */
function spoilt(run: () => void): void {
  const prototypes: Spoilt[] = [Array.prototype as Spoilt, Object.prototype as Spoilt];
  const toJSON = (): string => 'spoilt';
  for (const prototype of prototypes) prototype.toJSON = toJSON;
  try {
    run();
    for (const prototype of prototypes) expect(prototype.toJSON).toBe(toJSON);
  } finally {
    for (const prototype of prototypes) delete prototype.toJSON;
  }
}

describe('plainly', () => {
  const value = { list: [1, { inner: ['a'] }] };
  const text = '{"list":[1,{"inner":["a"]}]}';

  it('writes JSON as if the page had taught its lists and objects nothing, and leaves them as taught', () => {
    spoilt(() => {
      expect(JSON.stringify(value)).toBe('"spoilt"');
      expect(plainly(() => JSON.stringify(value))).toBe(text);
    });
  });

  it('the canonical text, and so the hash, is the same on such a page', () => {
    spoilt(() => {
      expect(canonical(value)).toBe(text);
      expect(plain(value)).toEqual(value);
    });
  });

  it('leaves things as they were after a throw, and adds nothing where there was nothing', () => {
    spoilt(() => {
      expect(() =>
        plainly(() => {
          throw new Error('mine');
        }),
      ).toThrow('mine');
    });
    plainly(() => {});
    expect('toJSON' in []).toBe(false);
  });
});

describe('said', () => {
  it('says texts, numbers and truths, and nothing with an object of any kind', () => {
    expect(['a', 4, true].map(said)).toEqual(['a', '4', 'true']);
    expect([null, undefined, {}, [], Object.create(null), [['a']]].map(said)).toEqual(['', '', '', '', '', '']);
  });
});
