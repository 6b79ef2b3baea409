// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { emit, on } from '../../../src/core/events.js';

const detail = { view: 'banner' } as const;

test('an event is a DOM event on the document, heard in both ways, until undone', () => {
  const heard: unknown[] = [];
  const stop = on('open', (given) => heard.push(given));
  document.addEventListener('placet:open', (event) => heard.push([(event as CustomEvent).detail, event.bubbles]), { once: true });
  emit('open', detail);
  stop();
  emit('open', detail);
  emit('close', detail);
  expect(heard).toEqual([detail, [detail, true]]);
});
