import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Head } from '../../../src/ledger/entry.js';
import { createVerifier, type Fault } from '../../../src/ledger/verifier.js';
import { chainOf, linked, withErased, withNotice } from './chains.js';

function faultIn(entries: readonly Entry[], anchors: readonly Head[] = []): Fault | null {
  const verifier = createVerifier(anchors);
  for (const entry of entries) {
    const fault = verifier.add(entry);
    if (fault) return fault;
  }
  return verifier.end();
}

const at = (fault: Fault | null) => fault && [fault.sequence, fault.reason];

it('finds nothing wrong with whole chains, mixed as they may be', () => {
  const [a, b] = [chainOf(3, 'a.fr'), chainOf(3, 'b.fr')];
  expect(faultIn([a[0]!, b[0]!, b[1]!, a[1]!, a[2]!, b[2]!])).toBeNull();
  expect(faultIn([])).toBeNull();
});

it('says where each chain ends', () => {
  const verifier = createVerifier();
  const chain = chainOf(2);
  for (const entry of chain) verifier.add(entry);
  expect(verifier.heads()).toEqual([{ site: 'www.exemple.fr', sequence: 2, link: chain[1]!.link }]);
  expect(verifier.count).toBe(2);
});

describe('one row touched in a chain of five', () => {
  const chain = chainOf(5);
  const [, second, third, fourth] = chain as [Entry, Entry, Entry, Entry, Entry];
  const having = (change: Partial<Entry>) => chain.map((entry) => (entry === third ? { ...third, ...change } : entry));

  it('deleted', () => expect(at(faultIn(chain.filter((entry) => entry !== third)))).toEqual([3, 'missing']));
  it('first one deleted', () => expect(at(faultIn(chain.slice(1)))).toEqual([1, 'missing']));
  it('deleted, and the next put in its place', () =>
    expect(at(faultIn([chain[0]!, second, { ...fourth, sequence: 3 }]))).toEqual([3, 'altered']));
  it('exchanged with the next', () => {
    expect(at(faultIn([chain[0]!, second, { ...fourth, sequence: 3 }, { ...third, sequence: 4 }]))).toEqual([3, 'altered']);
    expect(at(faultIn([chain[0]!, second, fourth, third]))).toEqual([3, 'missing']);
  });
  it('twice', () => expect(at(faultIn([chain[0]!, second, second]))).toEqual([2, 'order']));
  it('put in, with a link of its own', () => {
    const foreign = linked({ ...third, id: 'f0000000-0000-4000-8000-000000000000', previous: second.link });
    expect(at(faultIn([chain[0]!, second, foreign, { ...third, sequence: 4 }]))).toEqual([4, 'altered']);
    expect(at(faultIn([chain[0]!, second, foreign, fourth]))).toEqual([4, 'previous']);
  });
  it('under a number that is none', () => {
    for (const sequence of [Number.NaN, 3.5, '3', null]) expect(at(faultIn(having({ sequence: sequence as never })))).toEqual([3, 'order']);
  });
  it('its content altered', () =>
    expect(at(faultIn(having({ content: third.content!.replace('statistics', 'marketing') })))).toEqual([3, 'content']));
  it('its content altered and hashed anew', () => {
    const { contentHash } = linked({ ...third, content: '{}' });
    expect(at(faultIn(having({ content: '{}', contentHash })))).toEqual([3, 'altered']);
    expect(at(faultIn(having(linked({ ...third, content: '{}' }))))).toEqual([4, 'previous']);
  });
  it('its outcome turned', () => expect(at(faultIn(having({ outcome: 'accepted' })))).toEqual([3, 'altered']));
  it('dated before the one before', () => {
    const early = linked({ ...third, serverTime: '2020-01-01T00:00:00.000Z' });
    expect(at(faultIn(having(early)))).toEqual([3, 'time']);
  });
  it('emptied without a record', () => expect(at(faultIn(having({ content: null })))).toEqual([3, 'unrecorded']));
});

it('lets nothing stand for a notice but what hashes to the name receipts give it', () => {
  const chain = withNotice(chainOf(2));
  expect(faultIn(chain)).toBeNull();
  const [first, second, notice] = chain as [Entry, Entry, Entry];
  const forged = notice.content!.replace('Tout refuser', 'Plus tard');
  expect(at(faultIn([first, second, { ...notice, content: forged }]))).toEqual([3, 'notice']);
  // Not even where the end of the chain was made anew.
  expect(at(faultIn([first, second, linked({ ...notice, content: forged })]))).toEqual([3, 'notice']);
  expect(at(faultIn([first, second, { ...notice, content: null }]))).toEqual([3, 'unrecorded']);
});

it('follows an erasure that is recorded, and no further', () => {
  const chain = withErased(chainOf(4), [2, 3]);
  expect(faultIn(chain)).toBeNull();
  expect(at(faultIn(chain.map((entry) => (entry.sequence === 4 ? { ...entry, content: null } : entry))))).toEqual([4, 'unrecorded']);
  expect(at(faultIn(chain.map((entry) => (entry.kind === 'erasure' ? { ...entry, content: null } : entry))))).toEqual([2, 'unrecorded']);
});

it('shows a chain rewritten from one entry to its end when an end was noted before', () => {
  const chain = chainOf(3);
  const [first, second, third] = chain as [Entry, Entry, Entry];
  const noted = { site: third.site, sequence: 3, link: third.link };
  const forged = linked({ ...second, outcome: 'accepted' });
  const rewritten = [first, forged, linked({ ...third, previous: forged.link })];
  expect(faultIn(rewritten)).toBeNull();
  expect(at(faultIn(rewritten, [noted]))).toEqual([3, 'anchor']);
  expect(at(faultIn([first], [noted]))).toEqual([3, 'anchor']);
  expect(faultIn(chain, [noted])).toBeNull();
});

it('lets no single change of any field of any entry pass', () => {
  const chain = chainOf(4);
  const fields = [
    'site',
    'sequence',
    'kind',
    'id',
    'serverTime',
    'previous',
    'noticeHash',
    'noticeVersion',
    'language',
    'outcome',
    'contentHash',
    'link',
    'content',
  ] as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), fc.constantFrom(...fields), fc.string({ minLength: 1 }), (index, field, text) => {
      const value = field === 'sequence' ? index + 2 + text.length : text;
      const changed = chain.map((entry, place) => (place === index ? { ...entry, [field]: value } : entry));
      expect(faultIn(changed)).not.toBeNull();
    }),
  );
});

it('lets no removal, doubling or exchange pass', () => {
  const chain = chainOf(6);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 }), (places) => {
      const isWhole = places.every((place, index) => place === index);
      expect(faultIn(places.map((place) => chain[place]!)) === null).toBe(isWhole);
    }),
  );
});
