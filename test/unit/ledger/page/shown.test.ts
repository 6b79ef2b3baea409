import { expect, it } from 'vitest';
import { readingOf } from '../../../../src/ledger/page/shown.js';

const reading = (text: string, more: object = {}, name = '[nom]') => readingOf({ texts: { text }, ...more }, name)('text');

it('puts a value in wherever the text asks for it', () => {
  expect(reading('{site} et {name}, {name} et {site}', { controller: { name: 'Exemple' } })).toBe('Exemple et [nom], [nom] et Exemple');
});

it.each(['R$& Fils', "A$' B", '$$', 'Chez {manage}'])('a controller may be called %s', (name) => {
  expect(reading('{site} demande', { controller: { name } })).toBe(`${name} demande`);
});

it('leaves a value that nobody knows as it was written', () => {
  expect(reading('{site} {manage} {other}')).toBe('{site} {manage} {other}');
  expect(reading('{hosts}', { scope: ['exemple.fr', 'exemple.be'] })).toBe('exemple.fr, exemple.be');
});
