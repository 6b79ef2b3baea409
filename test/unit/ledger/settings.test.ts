import { expect, it } from 'vitest';
import { settingsOf } from '../../../src/ledger/settings.js';

const TOKEN = '0d8d2b0d-2c11-4f2b-9a53-0e6f2a0e6f0b';

it('asks for nothing on one’s own machine', () => {
  expect(settingsOf({})).toEqual({
    host: '127.0.0.1', port: 8787, base: '', databaseUrl: null, file: 'placet-ledger.db', token: null, local: true, origins: [], perMinute: 120,
    trustProxy: false, retention: null, echo: null,
  }); // biome-ignore format: one line reads best
});

it.each(['0.0.0.0', '::', '192.0.2.1', 'ledger.exemple.fr'])('does not start on %s without a token', (host) => {
  expect(() => settingsOf({ PLACET_HOST: host })).toThrow(/PLACET_TOKEN/);
  expect(settingsOf({ PLACET_HOST: host, PLACET_TOKEN: TOKEN }).token).toBe(TOKEN);
});

it.each([
  ['PLACET_BASE', '/consent'],
  ['PLACET_TRUST_PROXY', '1'],
  ['PLACET_ORIGINS', 'http://localhost:3000, https://www.exemple.fr'],
])('does not start without a token where %s=%s says that a proxy stands before it', (name, value) => {
  expect(() => settingsOf({ [name]: value })).toThrow(/PLACET_TOKEN.*PLACET_BASE/);
  expect(settingsOf({ [name]: value, PLACET_TOKEN: TOKEN })).toMatchObject({ token: TOKEN, local: false });
});

it.each(['http://localhost:3000', 'http://127.0.0.1:8080', 'http://[::1]:8080'])(
  'serves a site on the same machine, %s, without one',
  (origin) => {
    expect(settingsOf({ PLACET_ORIGINS: origin })).toMatchObject({ token: null, local: true });
  },
);

it('trusts no proxy unless told to', () => {
  for (const value of [undefined, '', '0'])
    expect(settingsOf({ PLACET_TRUST_PROXY: value })).toMatchObject({ trustProxy: false, token: null });
});

it('reads every variable', () => {
  const settings = settingsOf({
    PLACET_PORT: '9000', PLACET_BASE: '/consent/', PLACET_ORIGINS: 'https://www.exemple.fr, https://EXEMPLE.fr/', PLACET_RETENTION: 'P5Y',
    PLACET_TRUST_PROXY: '1', PLACET_RATE: '10', PLACET_ECHO: 'placet-consent', PLACET_ECHO_DOMAIN: 'exemple.fr',
    DATABASE_URL: 'postgres://placet@db/placet', PORT: '80', PLACET_TOKEN: TOKEN,
  }); // biome-ignore format: one line reads best
  expect(settings).toMatchObject({
    port: 9000, base: '/consent', origins: ['https://www.exemple.fr', 'https://exemple.fr'], retention: 5 * 365 * 86_400_000,
    trustProxy: true, perMinute: 10, echo: { cookie: 'placet-consent', domain: 'exemple.fr' }, databaseUrl: 'postgres://placet@db/placet',
  }); // biome-ignore format: one line reads best
});

it.each([
  ['PLACET_PORT', 'http'],
  ['PLACET_PORT', '65536'],
  ['PORT', '-1'],
  ['PLACET_BASE', 'consent'],
  ['PLACET_BASE', '/a b'],
  ['PLACET_ORIGINS', '*'],
  ['PLACET_ORIGINS', 'exemple.fr'],
  ['PLACET_ORIGINS', 'file:///etc'],
  ['PLACET_RETENTION', '5 years'],
  ['PLACET_RETENTION', 'P0D'],
  ['PLACET_RETENTION', 'P1001Y'],
  ['PLACET_RETENTION', 'P300000Y'],
  ['PLACET_RETENTION', 'P99999999999999999999999D'],
  ['PLACET_RATE', '1e9'],
  ['PLACET_TRUST_PROXY', 'true'],
  ['PLACET_TRUST_PROXY', 'yes'],
  ['PLACET_TRUST_PROXY', '2'],
  ['PLACET_TOKEN', 'short'],
  ['PLACET_TOKEN', 'one that is long enough yet spaced'],
  ['PLACET_ECHO', 'a;b'],
  ['PLACET_ECHO_DOMAIN', 'a; Secure'],
  ['DATABASE_URL', 'mysql://db'],
])('names the variable that is wrong: %s=%s', (name, value) => {
  expect(() => settingsOf({ PLACET_ECHO: 'placet-consent', [name]: value })).toThrow(name);
});
