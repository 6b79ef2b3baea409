import { describe, expect, it } from 'vitest';
import { type Colour, colourIn, contrast } from '../../src/ui/contrast.js';
import { faultsIn } from '../../src/ui/trial.js';

const white: Colour = [1, 1, 1];
const black: Colour = [0, 0, 0];

describe('contrast', () => {
  it.each<[Colour, Colour, number]>([
    [white, black, 21],
    [black, white, 21],
    [white, white, 1],
    // #767676 on white, the grey every table has.
    [[0.4627, 0.4627, 0.4627], white, 4.54],
    [[1, 0, 0], white, 3.998],
  ])('of %o on %o is %f', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
  });

  it('takes what is outside sRGB as its edge', () => {
    expect(contrast([1.2, 1.1, 1.3], [-0.2, 0, 0])).toBeCloseTo(21, 5);
  });
});

describe('colourIn', () => {
  it.each([
    ['color(srgb 1 0.5 0)', [1, 0.5, 0]],
    ['color(srgb 1e-7 0 -0.02)', [1e-7, 0, -0.02]],
    ['color(srgb 0 0 0 / 1)', [0, 0, 0]],
    ['color(srgb 0 0 0 / 0.5)', null],
    ['rgba(0, 0, 0, 0)', null],
    ['', null],
  ])('%s is %o', (computed, expected) => {
    expect(colourIn(computed)).toEqual(expected);
  });
});

describe('faultsIn', () => {
  const sound: Record<string, Colour> = { surface: white, raised: white, 'on-accent': white };
  const wearing = (tokens: Record<string, Colour | null>, isWritten?: boolean) =>
    faultsIn((name) => ({ ...sound, ...tokens })[name] ?? (name in tokens ? null : black), isWritten);

  it('finds none in black and white', () => {
    expect(wearing({})).toEqual([]);
  });

  it.each([
    [{ accent: [0.5, 0.5, 0.5] as Colour }, ['on-accent on accent: 3.9:1, at least 4.5:1']],
    [{ edge: [0.8, 0.8, 0.8] as Colour }, ['edge on surface: 1.6:1, at least 3:1']],
    [{ focus: null }, ['focus on surface: no opaque colour, at least 3:1']],
  ])('names each pair that cannot be told apart: %o', (tokens, expected) => {
    expect(wearing(tokens)).toEqual(expected);
  });

  it('asks of an accent that texts are written in what it asks of texts', () => {
    const blue = { accent: [0.043, 0.435, 0.878] as Colour, raised: [0.965, 0.965, 0.965] as Colour };
    expect(wearing(blue)).toEqual([]);
    expect(wearing(blue, true)).toEqual(['accent on raised: 4.4:1, at least 4.5:1']);
  });

  it('measures what is under the pointer too', () => {
    expect(wearing({ hover: [0.7, 0.7, 0.7] })).toEqual(['on-accent on hover: 2.1:1, at least 4.5:1']);
  });
});
