import { expect, it } from 'vitest';
import { carries, isLocal } from '../../../src/ledger/token.js';

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

const asked = (headers: Record<string, string>) => isLocal((name) => headers[name]);

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
