import { expect, test } from 'vitest';
import { listen } from '../../../src/core/listen.js';

test('listens to several events, until undone', () => {
  const target = new EventTarget();
  const heard: string[] = [];
  const note = ({ type }: Event): unknown => heard.push(type);
  const stop = listen(target, { one: note, two: note });
  for (const type of ['one', 'two', 'three']) target.dispatchEvent(new Event(type));
  stop();
  stop();
  target.dispatchEvent(new Event('one'));
  expect(heard).toEqual(['one', 'two']);
});
