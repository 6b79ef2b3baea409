import { expect, it } from 'vitest';
import { carries, isLocal, tokenOf } from '../../../src/ledger/token.js';

const token = 'un-jeton-assez-long-pour-servir';

it.each([
  [`Bearer ${token}`, true],
  [`bearer ${token}`, true],
  [`Bearer ${token}x`, false],
  [`Bearer ${token.slice(0, -1)}`, false],
  [`Basic ${token}`, false],
  [token, false],
  ['Bearer', false],
  ['Bearer ', false],
  ['', false],
  [undefined, false],
])('%j opens: %s', (header, opens) => expect(carries(header, token)).toBe(opens));

it('lets an empty token open nothing', () => {
  for (const header of [undefined, '', 'Bearer', 'Bearer ']) expect(carries(header, '')).toBe(false);
});

it.each([
  ['no token at all', { token: undefined }],
  ['an empty one', { token: '' }],
  ['a short one', { token: 'x'.repeat(23) }],
  ['one with a space', { token: `${token} ` }],
  ['none, without saying that the ledger is local', { token: null }],
  ['a short one, even for this machine', { token: 'x', local: true }],
  ['none at all, even for this machine', { token: undefined, local: true }],
])('takes no ledger with %s', (_, options) => {
  expect(() => tokenOf(options as never)).toThrow(/24 characters/);
});

it('takes a long token, or none where that is said', () => {
  expect(tokenOf({ token })).toBe(token);
  expect(tokenOf({ token: null, local: true })).toBeNull();
});

const asked = (headers: Record<string, string>, peer: string | undefined = '127.0.0.1', version?: string) =>
  isLocal({ header: (name) => headers[name], peer, version });

it.each(['localhost', 'localhost:8787', '127.0.0.1:8787', '127.8.8.8', '[::1]:8787'])('takes %s for this machine', (host) => {
  expect(asked({ host })).toBe(true);
});

it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:8787', '10.0.0.1', ''])('takes %j for another', (host) => {
  expect(asked({ host })).toBe(false);
});

it('does not trust what a proxy hands on', () => {
  expect(asked({ host: '127.0.0.1:8787', 'x-forwarded-for': '192.0.2.1' })).toBe(false);
  expect(asked({ host: 'localhost', via: '1.1 proxy' })).toBe(false);
});

const host = 'localhost:8787';

it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('answers a connection from %s', (peer) => expect(asked({ host }, peer)).toBe(true));
it.each(['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1', ''])('does not answer one from %j', (peer) =>
  expect(asked({ host }, peer)).toBe(false),
);

it('does not answer where the other end cannot be known', () => {
  expect(isLocal({ header: (name) => ({ host })[name as 'host'], peer: undefined })).toBe(false);
});

it('does not take a proxy that passes on and says nothing for a person', () => {
  expect(asked({ host }, '127.0.0.1', '1.0')).toBe(false);
  expect(asked({ host }, '127.0.0.1', '1.1')).toBe(true);
});

it.each([
  [{ origin: 'http://localhost:8787' }, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'none' }, true],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'http://localhost:3000' }, false],
  [{ origin: 'null' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
])('of a page that sends %j it is asked by its own: %s', (headers, own) => {
  expect(asked({ host, ...(headers as Record<string, string>) })).toBe(own);
});
