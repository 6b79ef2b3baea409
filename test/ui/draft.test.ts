import { describe, expect, it, vi } from 'vitest';
import { resolve } from '../../src/core/config.js';
import { decide } from '../../src/core/rules.js';
import { createStore } from '../../src/core/store.js';
import { createDraft } from '../../src/ui/draft.js';
import { config } from './stage.js';

const after = (answers?: Record<string, boolean>) => {
  const store = createStore(resolve([config], vi.fn()), vi.fn());
  if (answers) {
    store.saved.value = decide(store.config, null, { answers, partial: false, now: Date.now(), language: 'fr', lifetime: 86_400_000 });
  }
  return createDraft(store);
};

describe('a draft', () => {
  it('starts with nothing granted on a first visit: saved untouched, it refuses everything', () => {
    expect(after().answers()).toEqual({
      preferences: false,
      statistics: false,
      marketing: false,
      matomo: false,
      plausible: false,
      youtube: false,
    });
  });

  it('starts from the stored choice, service by service', () => {
    const { isOn } = after({ statistics: true, plausible: false });
    expect(['statistics', 'matomo', 'plausible', 'marketing', 'youtube'].map(isOn)).toEqual([true, true, false, false, false]);
  });

  it('never holds an answer for what is essential', () => {
    const draft = after();
    expect(Object.keys(draft.answers())).not.toContain('essential');
    expect(Object.keys(draft.answers())).not.toContain('login');
  });

  it('takes the services with their category, both ways', () => {
    const draft = after();
    draft.turn('statistics', true);
    expect([draft.isOn('matomo'), draft.isOn('plausible'), draft.isOn('youtube')]).toEqual([true, true, false]);
    draft.turn('statistics', false);
    expect([draft.isOn('matomo'), draft.isOn('plausible')]).toEqual([false, false]);
  });

  it('lets one service alone be granted, and one alone be refused', () => {
    const draft = after();
    draft.turn('matomo', true);
    expect([draft.isOn('statistics'), draft.isOn('matomo'), draft.isOn('plausible')]).toEqual([false, true, false]);
    draft.turn('statistics', true);
    draft.turn('plausible', false);
    expect([draft.isOn('statistics'), draft.isOn('matomo'), draft.isOn('plausible')]).toEqual([true, true, false]);
  });

  it('moves the category once its services all agree', () => {
    const draft = after();
    draft.turn('matomo', true);
    draft.turn('plausible', true);
    expect(draft.isOn('statistics')).toBe(true);
    draft.turn('matomo', false);
    draft.turn('plausible', false);
    expect(draft.isOn('statistics')).toBe(false);
  });
});
