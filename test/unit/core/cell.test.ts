import { expect, test } from 'vitest';
import { cell } from '../../../src/core/cell.js';

test('a subscriber hears at once, then of each other value, until it stops', () => {
  const one = cell(1);
  const heard: number[] = [];
  const stop = one.subscribe((value) => heard.push(value));
  one.value = 2;
  one.value = 2;
  one.value = 3;
  stop();
  stop();
  one.value = 4;
  expect(heard).toEqual([1, 2, 3]);
  expect([one.value, one.peek()]).toEqual([4, 4]);
});

test('the value is set before anybody hears of it', () => {
  const one = cell('a');
  const seen: string[] = [];
  one.subscribe(() => seen.push(one.peek()));
  one.value = 'b';
  expect(seen).toEqual(['a', 'b']);
});

test('a value set by a subscriber is the last that every other one hears', () => {
  const one = cell(0);
  const last = { first: 0, second: 0 };
  one.subscribe((value) => {
    last.first = value;
    if (value === 1) one.value = 2;
  });
  one.subscribe((value) => {
    last.second = value;
  });
  one.value = 1;
  expect(last).toEqual({ first: 2, second: 2 });
});

test('a subscriber that another one stops is not called any more', () => {
  const one = cell(0);
  const heard: string[] = [];
  let stopSecond = (): void => {};
  one.subscribe((value) => {
    if (value) stopSecond();
  });
  stopSecond = one.subscribe((value) => heard.push(`second ${value}`));
  one.value = 1;
  expect(heard).toEqual(['second 0']);
});
