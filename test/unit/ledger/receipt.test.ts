import { expect, it } from 'vitest';
import { whyNotReceipt } from '../../../src/ledger/receipt.js';
import type { Receipt } from '../../../src/types.js';
import { sample } from './sample.js';

const having = (path: string, value: unknown): unknown => {
  const receipt = structuredClone(sample()) as never as Record<string, never>;
  const keys = path.split('.');
  const last = keys.pop()!;
  let place = receipt;
  for (const key of keys) place = place[key]!;
  (place as Record<string, unknown>)[last] = value;
  return receipt;
};

it('takes a receipt', () => expect(whyNotReceipt(sample())).toBeNull());

it.each([
  ['schema', 'placet-receipt/2'],
  ['receiptId', "1'; drop table entries; --"],
  ['receiptId', 7],
  ['sequence', -1],
  ['sequence', 1.5],
  ['scope.hosts', []],
  ['scope.hosts.0', 'www.exemple.fr/path'],
  ['scope.hosts.0', '<script>'],
  ['subject.id', 'jean.dupont@exemple.fr'],
  ['subject.type', 'account'],
  ['notice.hash', 'sha256-short'],
  ['notice.language', 'fr; drop'],
  ['notice.version', '=1+1'],
  ['event.time', 'yesterday'],
  ['event.time', '2026-13-45T99:99:99Z'],
  ['event.time', '2026-11-22 10:15:30'],
  ['event.state', 'granted'],
  ['event.userActivated', 'yes'],
  ['event.ui.uaFamily', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0'],
  ['purposes', {}],
  ['purposes.1.state', 'maybe'],
  ['services.0.trackers.0.type', 'fetch'],
  ['integrity.alg', 'MD5'],
  ['integrity.hash', ''],
])('refuses %s = %j and says where', (path, value) => {
  expect(whyNotReceipt(having(path, value))?.path).toBe(path);
});

it.each(['ipAddress', 'subject.email', 'event.ui.userAgent', 'event.url', 'purposes.0.note'])(
  'keeps nothing that is not described: %s',
  (path) => {
    expect(whyNotReceipt(having(path, '192.0.2.1'))?.path).toBe(path);
  },
);

it.each(Object.keys(sample()) as (keyof Receipt)[])('misses %s when it is not there', (key) => {
  const { [key]: _, ...rest } = sample();
  expect(whyNotReceipt(rest)?.path).toBe(key);
});

it.each([null, 7, 'receipt', [], [sample()]])('refuses what is no object: %j', (value) => {
  expect(whyNotReceipt(value)).not.toBeNull();
});

it('bounds every text and list', () => {
  expect(whyNotReceipt(having('purposes.0.title', 'a'.repeat(2001)))?.path).toBe('purposes.0.title');
  expect(whyNotReceipt(having('purposes', Array(201).fill(sample().purposes[0])))?.path).toBe('purposes');
});
