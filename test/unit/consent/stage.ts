import { afterEach, beforeEach, vi } from 'vitest';
import { start } from '../../../src/consent.js';
import { encode, type Saved } from '../../../src/core/codec.js';
import { resolve } from '../../../src/core/config.js';
import { decide } from '../../../src/core/rules.js';
import type { Decision } from '../../../src/core/store.js';
import * as decision from '../../../src/decision/index.js';
import type { Parts } from '../../../src/parts.js';
import type { Config, Placet, Receipt, Service } from '../../../src/types.js';

/** A page on which Placet runs with its real core and decision part; what it draws, proves and erases is only noted. */

export const NOW = Date.UTC(2026, 10, 1, 12);
export const DAY = 86_400_000;
const URL = 'https://shop.example/';

export const measure: Service = { id: 'measure', name: 'Mesure', category: 'statistics', trackers: [{ name: '_m_id' }] };
export const video: Service = { id: 'video', name: 'Vidéo', category: 'marketing', trackers: [{ name: '_v' }] };
export const config: Config = { services: [measure, video], ui: { reopen: 'link' } };

export interface Seen {
  /** Parts fetched, in order. */
  fetched: string[];
  reported: string[];
  recorded: Decision[];
  /** Ids of the services each call was to erase. */
  erased: string[][];
  /** Names and details of events, as they came. */
  events: { name: string; reason?: string; granted?: readonly string[]; denied?: readonly string[] }[];
}

export let seen: Seen;
const running: Placet[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(URL);
  vi.stubGlobal('BroadcastChannel', undefined);
  // This simulated page knows no parts.
  Object.defineProperty(HTMLElement.prototype, 'part', { value: {}, writable: true, configurable: true });
  document.cookie = 'placet-consent=; max-age=0; path=/';
  localStorage.clear();
  document.body.replaceChildren();
  seen = { fetched: [], reported: [], recorded: [], erased: [], events: [] };
});
afterEach(() => {
  for (const placet of running.splice(0)) placet.destroy();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

for (const name of ['change', 'decision', 'receipt', 'leftover']) {
  document.addEventListener(`placet:${name}`, (event) => {
    const { reason, granted, denied } = (event as CustomEvent).detail;
    seen?.events.push({ name, ...(reason && { reason, granted, denied }) });
  });
}

const receiptOf = ({ id, after, reason }: Decision): Receipt =>
  ({
    receiptId: id,
    event: { state: reason === 'expiry' ? 'expired' : 'given', validUntil: after && new Date(after.expiresAt).toISOString() },
  }) as Receipt;

/** Parts as they are fetched; `change` makes one of them fail, or do otherwise. */
export function parts(change: Partial<Parts> = {}): Parts {
  const receipts: Receipt[] = [];
  const all: Parts = {
    decision: async () => decision,
    ui: async () => ({
      version: '',
      startPanel: async () => ({ open() {}, close() {}, async setLanguage() {} }),
    }),
    proof: async () => ({
      version: '',
      async record(_store, act) {
        seen.recorded.push(act);
        receipts.push(receiptOf(act));
        localStorage.setItem('placet-receipts', JSON.stringify({ visitor: 'v', receipts, csv: '' }));
        return receipts.at(-1)!;
      },
      resume() {},
      startProof: () => ({ verify: async () => true, exportFor: async () => '', forget: async () => {} }),
    }),
    erase: async () => ({
      version: '',
      async erase(services) {
        seen.erased.push(services.map(({ id }) => id));
        return { erased: [], leftover: [], settled: Promise.resolve([]) };
      },
    }),
    locale: () => Promise.reject(new Error('no texts here')),
    integration: (name) => Promise.reject(new Error(name)),
    service: (id) => Promise.reject(new Error(id)),
    develop: async () => ({
      version: '',
      explain: (code) => void seen.reported.push(code),
      review: () => void seen.reported.push('review'),
    }),
    buildHash: null,
    ...change,
  };
  const noted = (name: 'decision' | 'ui' | 'proof' | 'erase') => () => {
    seen.fetched.push(name);
    return all[name]() as never;
  };
  return { ...all, decision: noted('decision'), ui: noted('ui'), proof: noted('proof'), erase: noted('erase') };
}

/** Placet on this page, until the test ends. */
export function run(settings: Config = config, change: Partial<Parts> = {}, late?: Parameters<typeof start>[2]): Placet {
  const placet = start([settings], parts(change), late);
  running.push(placet);
  return placet;
}

/** Ends what runs, and what it left stands: as on the next page. */
export function leave(): void {
  for (const placet of running.splice(0)) placet.destroy();
  seen.events.length = 0;
  seen.fetched.length = 0;
}

/** A promise, and what settles it. */
export function later<T>(): { promise: Promise<T>; resolve(value: T): void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Everything that is due at once has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

/** A choice as this site would have stored it. */
export function stored(answers: Record<string, boolean>, settings: Config = config, now = NOW): Saved {
  const saved = decide(
    resolve([settings], () => {}),
    null,
    { answers, partial: false, now, language: 'fr', lifetime: 182 * DAY },
  );
  put(encode(saved));
  return saved;
}

export const put = (value: string): void => void (document.cookie = `placet-consent=${value}; path=/`);
export const cookie = (): string => /placet-consent=([^;]*)/.exec(document.cookie)?.[1] ?? '';
export const granted = (placet: Placet): string[] =>
  ['preferences', 'statistics', 'marketing', 'social', 'measure', 'video'].filter((id) => placet.granted(id));
