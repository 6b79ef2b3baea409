import { afterEach, describe, expect, it, vi } from 'vitest';
import google from '../../../src/integrations/google-analytics.js';
import { integrations } from '../../../src/integrations/index.js';
import matomo from '../../../src/integrations/matomo.js';
import mixpanel from '../../../src/integrations/mixpanel.js';
import posthog from '../../../src/integrations/posthog.js';
import { services } from '../../../src/services/index.js';

afterEach(() => vi.unstubAllGlobals());

it.each(Object.entries(integrations))('%s cannot be told to stop where it is not on the page, and throws nothing', async (_, load) => {
  vi.stubGlobal('document', { querySelectorAll: () => [] });
  const { default: vendor } = await load();
  expect(vendor.optOut()).toBe(false);
  vendor.optIn();
});

it('every service of the catalogue that names a vendor names one there is', async () => {
  const all = await Promise.all(Object.values(services).map((load) => load()));
  const named = all.flatMap(({ default: service }) => service.integration ?? []);
  expect(named.sort()).toEqual(Object.keys(integrations).sort());
});

describe('Matomo', () => {
  it('is not there yet while its queue is a plain list', () => {
    vi.stubGlobal('_paq', []);
    expect(matomo.optOut()).toBe(false);
    expect((globalThis as unknown as { _paq: unknown[] })._paq).toEqual([]);
  });

  it('waits for a consent, forgets its cookies, and goes on once it has it', () => {
    const push = vi.fn();
    vi.stubGlobal('_paq', { push });
    expect(matomo.optOut()).toBe(true);
    matomo.optIn();
    expect(push.mock.calls.flat()).toEqual([['requireConsent'], ['deleteCookies'], ['setConsentGiven']]);
  });
});

describe('PostHog', () => {
  const stage = (loaded: boolean) => {
    const calls: unknown[] = [];
    const note =
      (name: string) =>
      (given?: unknown): void =>
        void calls.push(given === undefined ? name : [name, given]);
    vi.stubGlobal('posthog', {
      __loaded: loaded,
      set_config: note('set'),
      clear_opt_in_out_capturing: note('clear'),
      reset: note('reset'),
    });
    return calls;
  };

  it('is left alone while only its snippet is there', () => {
    const calls = stage(false);
    expect(posthog.optOut()).toBe(false);
    expect(calls).toEqual([]);
  });

  it('refuses by default and keeps no mark; a new consent is a new visitor', () => {
    const calls = stage(true);
    expect(posthog.optOut()).toBe(true);
    posthog.optIn();
    expect(calls).toEqual([
      'clear',
      ['set', { opt_out_capturing_by_default: true, disable_persistence: true }],
      ['reset', true],
      ['set', { opt_out_capturing_by_default: false, disable_persistence: false }],
    ]);
  });
});

describe('Mixpanel', () => {
  it('sends nothing while it is opted out, and has the site’s own hooks again afterwards', () => {
    const own = { before_track: () => 'kept' };
    let config: { hooks: Record<string, () => unknown> } = { hooks: own };
    const opted: string[] = [];
    vi.stubGlobal('mixpanel', {
      __loaded: true,
      get_config: () => config.hooks,
      set_config: (given: typeof config) => (config = given),
      opt_out_tracking: ({ delete_user }: { delete_user: boolean }) => opted.push(`out ${delete_user}`),
      opt_in_tracking: () => opted.push('in'),
    });
    expect(mixpanel.optOut()).toBe(true);
    expect(config.hooks.before_send_events!()).toBeNull();
    expect(config.hooks.before_track!()).toBe('kept');
    mixpanel.optIn();
    expect(config.hooks).toEqual(own);
    expect(opted).toEqual(['out false', 'in']);
  });
});

describe('Google Analytics', () => {
  const page = (...addresses: string[]): Record<string, unknown> => {
    vi.stubGlobal('document', { querySelectorAll: () => addresses.map((src) => ({ src })) });
    return globalThis as unknown as Record<string, unknown>;
  };

  it('is disabled for every property whose script is on the page', () => {
    const window = page(
      'https://www.googletagmanager.com/gtag/js?id=G-ABC123',
      'https://www.googletagmanager.com/gtag/js?id=G-XYZ9&l=layer',
    );
    expect(google.optOut()).toBe(true);
    expect([window['ga-disable-G-ABC123'], window['ga-disable-G-XYZ9']]).toEqual([true, true]);
    google.optIn();
    expect([window['ga-disable-G-ABC123'], window['ga-disable-G-XYZ9']]).toEqual([false, false]);
  });

  it('has no way to stop other products of that script', () => {
    page('https://www.googletagmanager.com/gtag/js?id=AW-1234', 'https://www.googletagmanager.com/gtag/js');
    expect(google.optOut()).toBe(false);
  });
});
