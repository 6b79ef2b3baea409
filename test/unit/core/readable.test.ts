import { expect, it } from 'vitest';
import { authorises, named } from '../../../src/core/readable.js';
import type { Receipt } from '../../../src/types.js';

const receipt = {
  purposes: [
    { id: 'statistics', title: 'Statistics', state: 'given' },
    { id: 'marketing', title: 'Marketing', state: 'refused' },
  ],
  services: [
    { id: 'a', name: 'A', purposes: ['statistics'], state: 'given' },
    { id: 'b', name: 'B', purposes: ['statistics'], state: 'withdrawn' },
    { id: 'video', name: 'Video', purposes: ['marketing'], state: 'renewed' },
  ],
} as Receipt;

it('names categories, and the services that answered otherwise', () => {
  expect(named(receipt, authorises)).toEqual(['Statistics', 'Video']);
  expect(named(receipt, (state) => !authorises(state))).toEqual(['Marketing', 'B']);
  expect(named(receipt, () => false)).toEqual([]);
});
