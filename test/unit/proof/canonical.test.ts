import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, plain } from '../../../src/proof/canonical.js';
import vectors from '../../vectors/rfc8785.json' with { type: 'json' };

const double = (hex: string): number =>
  new DataView(Uint8Array.from(hex.match(/../g)!, (pair) => Number.parseInt(pair, 16)).buffer).getFloat64(0);

/** Text JSON can hold: no half of a surrogate pair. */
const json = () => fc.jsonValue({ stringUnit: 'grapheme' });

describe('canonical form, RFC 8785', () => {
  it.each(vectors.texts)('$what', ({ input, canonical: expected }) => {
    expect(canonical(JSON.parse(input))).toBe(expected);
  });

  it.each(vectors.numbers as [string, string][])('writes the number %s as %s', (hex, expected) => {
    expect(canonical(double(hex))).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800'])('has no text for %j', (value) => {
    expect(() => canonical([value])).toThrow();
  });

  it('holds the value, and holds it once', () => {
    fc.assert(
      fc.property(json(), (value) => {
        const text = canonical(value);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not depend on the order of names', () => {
    const object = fc.dictionary(fc.string({ unit: 'grapheme' }), json());
    fc.assert(
      fc.property(object, (value) => {
        expect(canonical(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonical(value));
      }),
    );
  });
});

describe('a plain copy', () => {
  it('has no half of a surrogate pair, and keeps whole ones', () => {
    expect(plain({ half: 'a\ud800b', turned: '\udc00\ud800', whole: '😀' })).toEqual({
      half: 'a\ufffdb',
      turned: '\ufffd\ufffd',
      whole: '😀',
    });
  });

  it('has no functions and no undefined', () => {
    expect(plain({ now: () => 1, gone: undefined, kept: null })).toEqual({ kept: null });
  });

  it('always has a canonical form', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(JSON.parse(canonical(plain(texts)))).toHaveLength(texts.length);
      }),
    );
  });
});
