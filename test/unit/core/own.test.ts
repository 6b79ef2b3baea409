import { expect, it } from 'vitest';
import { resolve } from '../../../src/core/config.js';
import { ownService } from '../../../src/core/own.js';
import type { Config } from '../../../src/types.js';

const own = (config: Config = {}) =>
  ownService(
    resolve([config], () => {}),
    (key) => `<${key}>`,
  );
const names = (config?: Config) => own(config).trackers!.map(({ name }) => name);

it('declares every name that is written, and no other', () => {
  expect(names()).toEqual([
    'placet-consent',
    'placet-receipts',
    'placet-pending',
    'placet-pending-erase',
    'placet-receipts-damaged',
    'placet-reopen',
  ]);
  expect(names({ receipts: { endpoint: '/r' } })).toEqual([
    'placet-consent',
    'placet-receipts',
    'placet-pending',
    'placet-pending-erase',
    'placet-outbox',
    'placet-outbox-damaged',
    'placet-receipts-damaged',
    'placet-reopen',
  ]);
  expect(names({ ui: false })).not.toContain('placet-reopen');
  expect(names({ cookieName: 'placet-account' })).toEqual([
    'placet-account',
    'placet-receipts-placet-account',
    'placet-pending-placet-account',
    'placet-pending-erase-placet-account',
    'placet-receipts-placet-account-damaged',
    'placet-reopen',
  ]);
});

it('says of each what for and how long, of what, and for whom', () => {
  const service = own({ controller: { name: 'Exemple', country: 'FR' }, duration: 'P3M', receipts: { keepFor: 'P2Y' } });
  expect(service).toMatchObject({ data: ['<ownData>'], recipients: [{ name: 'Exemple', country: 'FR' }], purpose: '<ownPurpose>' });
  expect(service.trackers).toMatchObject([
    { kind: 'cookie', retention: 'P3M' },
    { kind: 'localStorage', purpose: '<yourChoices>', retention: 'P2Y' },
    { purpose: '<ownWaiting>', retention: '<untilDone>' },
    { purpose: '<ownWaiting>', retention: '<untilDone>' },
    { purpose: '<ownDamaged>', retention: '<untilErased>' },
    { purpose: '<ownReopen>', retention: '<untilErased>' },
  ]);
});
