import { type BoundFunctions, configure, fireEvent, type queries, waitFor, within } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { resolve } from '../../src/core/config.js';
import { decide } from '../../src/core/rules.js';
import { createStore, type Store } from '../../src/core/store.js';
import * as decision from '../../src/decision/index.js';
import { loaders } from '../../src/locales/index.js';
import type { Actions, Parts } from '../../src/parts.js';
import { services } from '../../src/services/index.js';
import type { Config, Receipt, Withdrawal } from '../../src/types.js';
import { mount } from '../../src/ui/mount.js';

// Parts are fetched as they are needed, and a busy machine is late.
configure({ asyncUtilTimeout: 10_000 });

/** A real store on a page of its own, with actions that do in memory what the decision part does. */
export interface Stage {
  readonly store: Store;
  readonly decided: { answers: Readonly<Record<string, boolean>>; how: Parameters<Actions['decide']>[1] }[];
  readonly receipts: Receipt[];
  readonly actions: Actions;
  /** What was reported, as code and subject. */
  readonly reported: [code: string, subject?: unknown][];
  /** What the next act reports as not erased. */
  leftover: Withdrawal['leftover'];
  /** The shadow tree of one of our elements, once it is there. */
  inside(name: string): Promise<BoundFunctions<typeof queries>>;
  root(name: string): ShadowRoot | null | undefined;
  /** The next act waits for this. Where it is rejected the act fails. */
  needs: Promise<void>;
  /** A decision by code. */
  act(answers: Readonly<Record<string, boolean>>): Promise<unknown>;
  stop(): void;
}

export const config: Config = {
  controller: { name: 'Maison Tilleul', email: 'rgpd@tilleul.example', dpo: { name: 'Claire Fontaine', email: 'dpo@tilleul.example' } },
  privacyPolicyUrl: '/confidentialite',
  cookiePolicyUrl: '/cookies',
  noticeVersion: '2026-11-01',
  services: [
    {
      id: 'matomo',
      name: 'Matomo',
      category: 'statistics',
      purpose: { fr: 'Compter les visites.', en: 'Count visits.' },
      provider: { name: 'InnoCraft', country: 'NZ', policyUrl: 'https://matomo.example/privacy' },
      trackers: [{ name: '_pk_id*', retention: 'P13M', purpose: { fr: 'Reconnaître un visiteur' } }],
      transfers: [{ country: 'NZ', safeguard: 'adequacy' }],
      recipients: [{ name: 'Hébergeur', country: 'FR' }],
    },
    { id: 'plausible', name: 'Plausible', category: 'statistics' },
    {
      id: 'youtube',
      name: 'YouTube',
      category: 'marketing',
      provider: { name: 'Google Ireland' },
      trackers: [{ name: 'YSC', retention: 'session', readBy: ['Google'] }],
    },
    { id: 'login', name: 'Connexion', category: 'essential', reason: 'Sans elle, pas de compte.' },
  ],
};

const stages: Stage[] = [];
afterEach(() => {
  for (const stage of stages.splice(0)) stage.stop();
  document.body.replaceChildren();
  localStorage.clear();
});

export const receipt = (id: string, action: string): Receipt =>
  ({
    receiptId: id,
    subject: { id: 'visitor-1' },
    event: { action, method: 'preferences', time: '2026-11-20T18:40:00Z', validUntil: '2027-05-21T18:40:00Z' },
    notice: { version: '2026-11-01', language: 'fr', hash: 'sha256-notice' },
    purposes: [
      { id: 'essential', title: 'Essentiels', state: 'exempt' },
      { id: 'statistics', title: 'Statistiques', state: 'given' },
      { id: 'marketing', title: 'Marketing', state: 'withdrawn' },
    ],
    services: [{ id: 'matomo', name: 'Matomo', purposes: ['statistics'], state: 'refused' }],
  }) as Receipt;

export async function raiseCurtain(extra: Config = {}, language = 'fr'): Promise<Stage> {
  const reported: Stage['reported'] = [];
  const store = createStore(resolve([config, extra], vi.fn()), (...finding) => void reported.push(finding));
  store.language.value = language;
  store.ready.value = true;
  const stage: Stage = {
    store,
    decided: [],
    receipts: [],
    reported,
    leftover: [],
    root: (name) => document.querySelector(name)?.shadowRoot,
    inside: (name) => waitFor(() => within(document.querySelector(name)!.shadowRoot as unknown as HTMLElement)),
    needs: Promise.resolve(),
    act: (answers) => actions.decide(answers, { reason: 'api', action: 'save-choices', layer: 'none' }),
    stop: () => {},
    get actions() {
      return actions;
    },
  };
  const actions: Actions = {
    async decide(answers, how) {
      stage.decided.push({ answers, how });
      const partial = how.reason === 'placeholder';
      const before = store.saved.peek();
      const after = decide(store.config, before, { answers, partial, now: Date.now(), language, lifetime: 182 * 86_400_000 });
      const { needs } = stage;
      stage.needs = Promise.resolve();
      await needs;
      store.saved.value = after;
      if (store.view.peek() === 'banner' && !store.unanswered().length) store.view.value = 'none';
      store.decision.value = { ...how, trusted: null, time: 0, before, after, granted: [], denied: [] };
      return {
        receipt: receipt('new', how.action),
        erased: [],
        blocked: [],
        leftover: stage.leftover,
        settled: Promise.resolve([]),
        running: [],
      };
    },
    close: () => void (store.view.value = store.view.peek() === 'preferences' && store.unanswered().length ? 'banner' : 'none'),
    open: (view) => void (store.view.value = view),
    receipts: {
      latest: () => stage.receipts.at(-1) ?? null,
      all: () => stage.receipts,
      export: () => JSON.stringify(stage.receipts),
      exportFor: async () => '[]',
      verify: async () => true,
      forget: async () => void stage.receipts.splice(0),
    },
    setLanguage: async (tag) => void (store.language.value = tag),
  };
  const parts = {
    locale: (tag: string) => loaders[tag]!(),
    decision: async () => decision,
    service: async (id: string) => services[id]!(),
  } as unknown as Parts;
  stage.stop = await mount(store, actions, parts);
  stages.push(stage);
  return stage;
}

/** The answers of the first layer stand in the page's own tree. */
export const answer = (name: string): Promise<HTMLElement> =>
  waitFor(() => within(document.querySelector('placet-ui')!).getByRole('button', { name }));

export const press = (element: Element): boolean => fireEvent.click(element);
