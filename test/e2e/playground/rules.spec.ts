import { contrast, parseColour, toHex } from '../../../demo/playground/source/contrast.js';
import en from '../../../demo/playground/source/en.js';
import fr from '../../../demo/playground/source/fr.js';
import { fromHash, toHash } from '../../../demo/playground/source/share.js';
import { slug } from '../../../demo/playground/source/slug.js';
import { sound } from '../../../demo/playground/source/sound.js';
import { rules } from '../../../src/lint/index.js';
import { expect, test } from '../support/site.js';
import { faults } from './playground.js';

const rounded = (one: string, other: string): number => Math.round(contrast(one, other)! * 100) / 100;

test('contrast is WCAG’s, whichever way round and however written', () => {
  expect(rounded('#000', '#fff')).toBe(21);
  expect(rounded('#ffffff', '#ffffff')).toBe(1);
  expect(rounded('#777777', '#ffffff')).toBe(4.48);
  expect(rounded('rgb(255, 255, 255)', '#767676')).toBe(4.54);
  expect(rounded('color(srgb 0 0 0)', 'rgb(255 255 255 / 0.5)')).toBe(21);
  expect(contrast('papayawhip', '#fff')).toBeNull();
});

test('colours are read as browsers write them', () => {
  expect(parseColour('#1c2a4f')).toEqual([28 / 255, 42 / 255, 79 / 255]);
  expect(toHex('rgb(28, 42, 79)')).toBe('#1c2a4f');
  expect(toHex('color(srgb 1 0.5 0)')).toBe('#ff8000');
  expect(parseColour('#12345')).toBeNull();
});

test('ids come from names, and never twice', () => {
  expect(slug('Réseaux sociaux !', [])).toBe('reseaux-sociaux');
  expect(slug('Acmé', ['acme', 'acme-2'])).toBe('acme-3');
  expect(slug('日本', [])).toBe('item');
});

test('an address holds any text, and only what an address may', () => {
  const value = { config: { controller: { name: 'Œuvre « 日本 » 🙂 ?>' } } };
  expect(toHash(value)).toMatch(/^[\w-]+$/);
  expect(fromHash(`#${toHash(value)}`)).toEqual(value);
  expect(fromHash('#not base64!')).toBeNull();
});

test('whatever is given, a config comes out, and what was lost is named', () => {
  const given = {
    duration: '6 months',
    noticeVersion: 'a b',
    cookiePolicyUrl: 'a b',
    colour: 'red',
    ui: { layout: 'banner', theme: 'dark', headingLevel: 9 },
    services: ['Acme!', { id: 'a', name: 'A', category: 'statistics', trackers: [{ retention: 'P1D' }, { name: '_a', retention: 'P1D' }] }],
  };
  const { config, lost } = sound(given);
  expect(config).toEqual({
    ui: { theme: 'dark' },
    services: [{ id: 'a', name: 'A', category: 'statistics', trackers: [{ name: '_a', retention: 'P1D' }] }],
  });
  expect(lost.sort()).toEqual(
    [
      'colour',
      'cookiePolicyUrl',
      'duration',
      'noticeVersion',
      'services.0',
      'services.1.trackers.0',
      'ui.headingLevel',
      'ui.layout',
    ].sort(),
  );
  expect(faults(config)).toEqual([]);
});

test('every rule on words has its wording, in both languages', () => {
  for (const { code } of rules) {
    expect([code, code in fr.remarks, code in en.remarks]).toEqual([code, true, true]);
    const holes = [fr, en].map(({ remarks }) => remarks[code as keyof typeof remarks].match(/\{\w+\}/g) ?? []);
    expect(holes[1], code).toEqual(holes[0]);
  }
});

test('an address is read or left, never thrown at', () => {
  const hostile = ['', '#', '#e30', '#!!!', `#${'A'.repeat(100_000)}`, `#${btoa('[1')}`, `#${btoa('\xff\xfe')}`, '#%E0%A4%A'];
  for (const hash of hostile) expect(() => sound((fromHash(hash) as { config?: unknown } | null)?.config)).not.toThrow();
  let deep: unknown = {};
  for (let level = 0; level < 2_000; level++) deep = { a: deep };
  expect(sound(fromHash(toHash(deep))).config).toEqual({});
});
