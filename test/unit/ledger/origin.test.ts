import { expect, it } from 'vitest';
import { isAllowed, isInScope } from '../../../src/ledger/origin.js';
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

it('a page writes only into the chain of its own site', () => {
  expect(isInScope('https://www.exemple.fr', sample({ host: 'www.exemple.fr' }))).toBe(true);
  expect(isInScope('https://www.exemple.fr:8443', sample({ host: 'exemple.fr' }))).toBe(true);
  expect(isInScope('https://www.exemple.fr', sample({ host: 'autre.fr' }))).toBe(false);
  expect(isInScope('https://mauvaisexemple.fr', sample({ host: 'exemple.fr' }))).toBe(false);
  expect(isInScope('https://exemple.fr', sample({ host: 'www.exemple.fr' }))).toBe(false);
  expect(isInScope('null', sample())).toBe(false);
});
