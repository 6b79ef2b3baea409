import { vi } from 'vitest';
import { type Resolved, resolve } from '../../../src/core/config.js';
import { decide } from '../../../src/core/rules.js';
import type { Decision, Store } from '../../../src/core/store.js';
import frDetails from '../../../src/locales/details/fr.js';
import * as fr from '../../../src/locales/fr.js';
import type { Parts, ProofPart } from '../../../src/parts.js';
import type { Config, Receipt } from '../../../src/types.js';

/** What the proof part needs of a page, and the acts of a visitor on it. */

export const config: Config = {
  controller: {
    name: 'Exemple SARL',
    tradeName: 'Exemple',
    country: 'FR',
    address: '1 rue X, 75001 Paris',
    contact: 'Service vie privée',
    email: 'rgpd@exemple.fr',
    dpo: { name: 'Camille Martin', email: 'dpo@exemple.fr' },
  },
  privacyPolicyUrl: '/confidentialite',
  cookiePolicyUrl: '/cookies',
  noticeVersion: '2026-11-01',
  services: [
    {
      id: 'stats-y',
      name: 'Outil Y',
      category: 'statistics',
      purpose: { fr: 'Compter les visites', en: 'Count visits' },
      provider: { name: 'Hébergeur Y', country: 'FR' },
      data: ['pages vues'],
      storedIn: ['FR'],
      retention: { duration: 'P25M', trigger: { fr: 'collecte', en: 'collection' } },
      trackers: [{ name: '_y', retention: 'P13M' }],
    },
    {
      id: 'ads-z',
      name: 'Régie Z',
      category: 'marketing',
      recipients: [{ name: 'Régie Z', role: 'joint-controller', country: 'US', policyUrl: 'https://z.example/privacy' }],
      transfers: [{ country: 'US', safeguard: 'adequacy-DPF' }],
      trackers: [{ name: '_z', domain: 'z.example', retention: { duration: 'P13M' }, readBy: ['z.example'] }],
    },
  ],
  receipts: { retention: { duration: 'P5Y', reason: 'preuve en cas de réclamation' } },
};

export const NOW = Date.parse('2026-11-22T10:15:30.123Z');
const DAY = 86_400_000;

/** `localStorage` that can be full, denied or seen into. */
export function fakeStorage() {
  const items = new Map<string, string>();
  const storage = {
    items,
    full: false,
    /** Characters it has room for. */
    room: Infinity,
    getItem: (key: string) => items.get(key) ?? null,
    setItem(key: string, value: string) {
      if (storage.full || value.length > storage.room) throw new DOMException('Full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
    json: (key: string) => JSON.parse(items.get(key) ?? 'null'),
  };
  return storage;
}

export const UA = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

/** A page on www.exemple.fr, deep in the site. */
export function openPage(change: { storage?: ReturnType<typeof fakeStorage>; locks?: object; gpc?: unknown; width?: number } = {}) {
  const storage = change.storage ?? fakeStorage();
  const target = new EventTarget();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('location', new URL('https://www.exemple.fr/sante/depression?id=42#x'));
  vi.stubGlobal('innerWidth', change.width ?? 1280);
  vi.stubGlobal('navigator', { userAgent: UA, globalPrivacyControl: change.gpc, ...(change.locks ? { locks: change.locks } : {}) });
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  return { storage, dispatch: (name: string) => target.dispatchEvent(new Event(name)) };
}

/** The part as a new page loads it: nothing remembered. */
export async function freshPart(): Promise<ProofPart> {
  vi.resetModules();
  return import('../../../src/proof/index.js');
}

export const parts = (change: Partial<Parts> = {}): Parts =>
  ({
    locale: async () => ({ default: fr.default, details: async () => ({ default: frDetails }) }),
    service: async () => Promise.reject(new Error('not in the catalogue')),
    buildHash: 'sha384-abcdefghijklmnopqrstuvwxyz',
    ...change,
  }) as Parts;

export const reports: [string, unknown][] = [];

/** The little of a store that proof reads, and the choice as it stands. */
export type Page = Store & { choice: Decision['after'] };

export function createPage(own: Config = config): Page {
  reports.length = 0;
  const resolved: Resolved = resolve([own], (code) => {
    throw new Error(`This config is meant to be right: ${code}`);
  });
  const report = (code: string, subject?: unknown) => void reports.push([code, subject]);
  return {
    config: resolved,
    report,
    language: { peek: () => 'fr' },
    memory: { visitor: null, receipts: [], csv: '' },
    choice: null,
  } as unknown as Page;
}

type How = Partial<Pick<Decision, 'reason' | 'action' | 'trusted' | 'layer' | 'time'>>;

/** What the core hands over when somebody answers. */
export function answer(page: Page, answers: Readonly<Record<string, boolean>>, how: How = {}): Decision {
  const time = how.time ?? NOW;
  const after = decide(page.config, page.choice, {
    answers,
    partial: how.reason === 'placeholder',
    now: time,
    language: 'fr',
    lifetime: 182 * DAY,
  });
  return set(page, after, { reason: 'banner', action: 'save-choices', trusted: true, layer: 'first', ...how, time });
}

/** The choice lapses, as time or a change of notice makes it. */
export const lapse = (page: Page, reason: 'expiry' | 'notice-change', after: Decision['after'] = null): Decision =>
  set(page, after, { reason, action: 'none', trusted: null, layer: 'none', time: NOW });

function set(page: Page, after: Decision['after'], how: Omit<Decision, 'before' | 'after' | 'granted' | 'denied'>): Decision {
  const before = page.choice;
  const is = (saved: Decision['after'], id: string) => {
    const known = page.config.index[id]!;
    const category = 'essential' in known ? id : (known.category ?? '');
    return category === 'essential' || !!(saved?.entries[id] ?? saved?.entries[category])?.granted;
  };
  const turned = (to: boolean) => Object.keys(page.config.index).filter((id) => is(after, id) === to && is(before, id) !== to);
  page.choice = after;
  return { ...how, before, after, granted: turned(true), denied: turned(false) };
}

export const everything = (granted: boolean) => ({ preferences: granted, statistics: granted, marketing: granted });

/** States by id of category and service. */
export const states = ({ purposes, services }: Receipt) =>
  Object.fromEntries([...purposes, ...services].map(({ id, state }) => [id, state]));
