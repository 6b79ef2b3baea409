import { expect, it } from 'vitest';
import { tagsFor } from '../../../src/guard/tags.js';

const held = { isService: (id: string) => id.startsWith('s') };

it.each([
  [['s1'], '', '', ['s1', '', 's1']],
  [['ads'], '', '', ['', 'ads', 'ads']],
  [['ads', 's1', 's2', 's1'], '', '', ['s1', 'ads s2', 'ads s1 s2']],
  // What the page asks for stays, and is not said twice.
  [['s1'], 's1', 'ads', ['s1', 'ads', '']],
  [['s1', 'ads'], 's2', 'ads, own', ['s2', 'ads own s1', 's1']],
  [['s1'], '', '!ads', ['s1', '!ads', 's1']],
])('%j beside %j and %j', (ids, service, category, tags) => {
  expect(tagsFor(ids, held, service, category)).toEqual(tags);
});
