import { describe, expect, it } from 'vitest';
import { isInTheWay } from '../../src/ui/aside.js';

const box = (top: number, height: number, left = 0, width = 300) => ({ top, height, left, bottom: top + height, right: left + width });
const WINDOW = 800;

describe('the banner is in the way', () => {
  it.each([
    ['of a link it covers, wholly or in part', box(500, 300), box(600, 20), false],
    ['of a link it covers by a pixel', box(500, 300), box(481, 20), false],
    ['of a field in a window that it leaves too little of', box(300, 500), box(100, 40), true],
  ])('%s', (_, banner, focus, isTypedIn) => {
    expect(isInTheWay(banner, focus, isTypedIn, WINDOW)).toBe(true);
  });

  it.each([
    ['a link beside it', box(500, 300), box(480, 20), false],
    ['a link in another column', box(500, 300), box(600, 20, 300), false],
    ['a field with room enough', box(500, 300), box(100, 40), true],
    ['a link in a short window', box(300, 500), box(100, 40), false],
    ['what could not be seen whole anyway', box(500, 300), box(0, 500), false],
  ])('but not of %s', (_, banner, focus, isTypedIn) => {
    expect(isInTheWay(banner, focus, isTypedIn, WINDOW)).toBe(false);
  });
});
