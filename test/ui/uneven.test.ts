import { describe, expect, it } from 'vitest';
import { type Drawn, unevenness } from '../../src/ui/uneven.js';

const button: Drawn = { width: 160, height: 44, isReached: true, look: { color: 'rgb(0, 0, 0)', opacity: '1' } };

describe('unevenness', () => {
  it.each<[string, Partial<Drawn>, string[]]>([
    ['nothing', {}, []],
    ['a hair of width', { width: 161.5 }, []],
    ['its size', { width: 80, height: 30.4 }, ['size: accept 160 × 44 px, reject 80 × 30 px']],
    ['its height alone', { height: 60 }, ['size: accept 160 × 44 px, reject 160 × 60 px']],
    ['its place', { isReached: false }, ['reject is covered, cut off or out of the window']],
    ['its colour', { look: { color: 'rgb(9, 9, 9)', opacity: '1' } }, ['color: accept rgb(0, 0, 0), reject rgb(9, 9, 9)']],
  ])('of what differs in %s', (_, other, expected) => {
    expect(unevenness(button, { ...button, ...other })).toEqual(expected);
  });

  it('says so of accepting too', () => {
    expect(unevenness({ ...button, isReached: false }, button)).toEqual(['accept is covered, cut off or out of the window']);
  });
});
