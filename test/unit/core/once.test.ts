import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/core/codec.js';
import { forNow, lasting, stillNow } from '../../../src/core/once.js';
import { decide, isGranted } from '../../../src/core/rules.js';
import { anySaved, NOW, ready, service } from './samples.js';

const config = ready({ services: [service('video', 'marketing'), service('map', 'marketing'), service('measure')] });
const choose = (before: Parameters<typeof decide>[1], answers: Record<string, boolean>, partial = true) =>
  decide(config, before, { answers, partial, now: NOW, language: 'fr', lifetime: 86_400_000 });
const granted = (saved: Parameters<typeof isGranted>[1]) => Object.keys(config.index).filter((id) => isGranted(config, saved, id));
const refused = choose(null, {}, false);

describe('allowed for this page alone', () => {
  it('runs, and nothing that lasts knows of it', () => {
    const now = forNow(refused, choose(refused, { video: true }));
    expect(granted(now)).toEqual(['essential', 'video']);
    expect(lasting(now)).toEqual(refused);
    expect(encode(lasting(now)!)).toBe(encode(refused));
  });

  it('before any choice, leaves the visitor as one who has not chosen', () => {
    const now = forNow(null, choose(null, { video: true }));
    expect(granted(now)).toEqual(['essential', 'video']);
    expect([now.decidedAt, now.expiresAt, lasting(now)]).toEqual([0, Infinity, null]);
  });

  it('a whole category goes with its services, and comes back refused', () => {
    const now = forNow(refused, choose(refused, { marketing: true }));
    expect(granted(now)).toEqual(['essential', 'marketing', 'video', 'map']);
    expect(lasting(now)).toEqual(refused);
  });

  it('keeps the dates of the choice that lasts', () => {
    const { decidedAt, expiresAt } = forNow(refused, { ...choose(refused, { video: true }), decidedAt: NOW + 1, expiresAt: NOW + 2 });
    expect([decidedAt, expiresAt]).toEqual([refused.decidedAt, refused.expiresAt]);
  });

  it('a second one joins the first', () => {
    const first = forNow(null, choose(null, { video: true }));
    const both = forNow(first, choose(lasting(first), { map: true }));
    expect(granted(both)).toEqual(['essential', 'video', 'map']);
    expect(lasting(both)).toBeNull();
  });

  it('what was granted for good stays so', () => {
    const yes = choose(null, { video: true });
    expect(lasting(forNow(yes, choose(yes, { video: true, map: true })))).toEqual(yes);
  });
});

describe('after a later answer', () => {
  const now = forNow(refused, choose(refused, { video: true }));
  const later = (answers: Record<string, boolean>, partial = true) => stillNow(now, choose(lasting(now), answers, partial), answers);

  it('to something else it runs on, and is not stored', () => {
    const after = later({ measure: true });
    expect(granted(after)).toEqual(['essential', 'video', 'measure']);
    expect(isGranted(config, lasting(after), 'video')).toBe(false);
    expect(isGranted(config, lasting(after), 'measure')).toBe(true);
  });

  it.each<Record<string, boolean>>([{ video: false }, { marketing: false }, { preferences: false, statistics: false, marketing: false }])(
    'that takes it back it is gone: %j',
    (answers) => {
      const after = later(answers, false);
      expect(granted(after)).toEqual(['essential']);
      expect(Object.values(after.entries).some(({ once }) => once !== undefined)).toBe(false);
    },
  );

  it('that grants it, it lasts', () => {
    const after = later({ video: true });
    expect(isGranted(config, lasting(after), 'video')).toBe(true);
    expect(lasting(after)).toEqual(after);
  });
});

it('a choice without any is its own', () => {
  fc.assert(fc.property(anySaved, (saved) => void expect(lasting(saved)).toEqual(saved)));
  expect(lasting(null)).toBeNull();
});

it('answers to no name of the object prototype', () => {
  const now = stillNow(null, forNow(refused, choose(refused, { video: true })), {});
  for (const entries of [now.entries, lasting(now)!.entries]) expect(entries.constructor).toBeUndefined();
});
