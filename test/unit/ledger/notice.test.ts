import { expect, it } from 'vitest';
import { noticesOf } from '../../../src/cli/notices.js';
import { whyNotNotice } from '../../../src/ledger/notice.js';
import { NOTICE } from './sample.js';

const having = (change: object): unknown => ({ ...NOTICE, ...change });

it('takes a notice', () => expect(whyNotNotice(NOTICE)).toBeNull());

it('takes every notice of a config, in every language', async () => {
  const config = {
    controller: { name: 'Exemple SARL', dpo: { name: 'Une déléguée', email: 'dpo@exemple.fr' } },
    scope: ['exemple.fr', 'app.exemple.fr'],
    services: ['matomo', { id: 'acme', name: 'Acme', category: 'statistics', trackers: [{ name: '_acme', kind: 'cookie' }] }],
    ui: false,
  };
  const { notices } = await noticesOf(config, `sha384-${'a'.repeat(64)}`, '2026-11-22T00:00:00.000Z');
  expect(Object.values(notices).map((text) => whyNotNotice(JSON.parse(text)))).toEqual(Object.keys(notices).map(() => null));
});

it.each(Object.keys(NOTICE) as (keyof typeof NOTICE)[])('misses %s when it is not there', (key) => {
  const { [key]: _, ...rest } = NOTICE;
  expect(whyNotNotice(rest)?.path).toBe(key);
});

it.each([
  ['schema', { schema: 'placet-notice/2' }],
  ['note', { note: 'anything at all' }],
  ['id', { id: 'a b' }],
  ['language', { language: 'fr; drop' }],
  ['version', { version: '=1+1' }],
  ['services', { services: Array(1001).fill({ id: 'a' }) }],
  ['services.0', { services: ['matomo'] }],
  ['services.0', { services: [{ name: 'no id' }] }],
  ['categories.0.note', { categories: [{ ...NOTICE.categories[0], note: 'x' }] }],
  ['controller', { controller: [] }],
  ['texts', { texts: ['a'] }],
  ['buttons.third', { buttons: { ...NOTICE.buttons, third: [] } }],
  ['changes', { changes: 'a'.repeat(10_001) }],
  ['collector.buildHash', { collector: { ...NOTICE.collector, buildHash: 'x' } }],
])('refuses what is wrong at %s', (path, change) => expect(whyNotNotice(having(change))?.path).toBe(path));

it.each([null, 7, 'notice', [], [NOTICE]])('refuses what is no object: %j', (value) => expect(whyNotNotice(value)).not.toBeNull());
