import { expect, it } from 'vitest';
import { type Answer, authorises } from '../../../src/core/readable.js';

it('lets nothing but a yes that stands authorise', () => {
  const states: (Answer | undefined)[] = [
    'given',
    'renewed',
    'refused',
    'withdrawn',
    'terminated',
    'expired',
    'invalidated',
    'exempt',
    undefined,
  ];
  expect(states.filter(authorises)).toEqual(['given', 'renewed']);
});
