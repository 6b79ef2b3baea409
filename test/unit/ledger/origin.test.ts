import { expect, it } from 'vitest';
import { isAllowed, siteOf } from '../../../src/ledger/origin.js';
import { sample } from './sample.js';

const declared = ['https://www.exemple.fr', 'https://exemple.fr:8443'];

it.each([
  ['https://www.exemple.fr', true],
  ['HTTPS://WWW.EXEMPLE.FR', true],
  ['https://exemple.fr:8443', true],
  ['http://www.exemple.fr', false],
  ['https://exemple.fr', false],
  ['https://www.exemple.fr.evil.example', false],
  ['https://evil.example', false],
  ['null', false],
  ['', false],
])('with origins declared, %j is allowed: %s', (origin, allowed) => expect(isAllowed(origin, declared, 'evil.example')).toBe(allowed));

it('with none declared, only the host asked', () => {
  expect(isAllowed('https://www.exemple.fr', [], 'www.exemple.fr')).toBe(true);
  expect(isAllowed('http://localhost:8080', [], 'localhost:8080')).toBe(true);
  expect(isAllowed('http://localhost:8080', [], 'localhost:9090')).toBe(false);
  expect(isAllowed('https://evil.example', [], 'www.exemple.fr')).toBe(false);
  expect(isAllowed('null', [], 'null')).toBe(false);
  expect(isAllowed('https://www.exemple.fr', [], undefined)).toBe(false);
});

it.each([
  ['https://www.exemple.fr', ['www.exemple.fr'], 'www.exemple.fr'],
  ['https://www.exemple.fr:8443', ['exemple.fr'], 'exemple.fr'],
  ['https://WWW.exemple.fr', ['www.Exemple.FR'], 'www.exemple.fr'],
  ['https://app.exemple.fr', ['exemple.fr', 'app.exemple.fr'], 'exemple.fr'],
  ['https://attaquant.fr', ['victime.fr', 'attaquant.fr'], 'attaquant.fr'],
  ['https://www.exemple.fr', ['autre.fr'], null],
  ['https://mauvaisexemple.fr', ['exemple.fr'], null],
  ['https://exemple.fr', ['www.exemple.fr'], null],
  ['null', ['www.exemple.fr'], null],
])('a page of %s with the scope %j writes into the chain of %j', (origin, hosts, site) => {
  expect(siteOf(sample({ hosts }), origin)).toBe(site);
});

it('what comes from no page goes by the first host', () => {
  expect(siteOf(sample({ hosts: ['Exemple.fr', 'app.exemple.fr'] }))).toBe('exemple.fr');
});
