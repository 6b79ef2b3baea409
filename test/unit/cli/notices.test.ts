import { expect, it } from 'vitest';
import { languages, noticesOf } from '../../../src/cli/notices.js';
import { canonical, sha256 } from '../../../src/ledger/chain.js';
import { hashOf } from '../../../src/proof/hash.js';

const CONFIG = {
  controller: { name: 'Exemple SARL' },
  noticeVersion: '2026-11-01',
  services: [{ id: 'acme', name: 'Acme', category: 'statistics', purpose: { fr: 'Compter les visites', en: 'Count visits' } }],
  texts: { fr: { acceptAll: 'Tout accepter !' } },
};
const DATE = '2026-11-22T10:00:00.000Z';

it('makes one notice per language, in that language, the owner’s words over ours', async () => {
  const { notices, manifest } = await noticesOf(CONFIG, 'sha384-x', DATE);
  expect(languages).toEqual(expect.arrayContaining(['en', 'fr']));
  expect(manifest.notices.map(({ language }) => language)).toEqual(languages);
  const french = JSON.parse(notices.fr!);
  expect(french).toMatchObject({ language: 'fr', version: '2026-11-01', texts: { acceptAll: 'Tout accepter !' } });
  expect(french.services[0].purpose).toBe('Compter les visites');
  expect(JSON.parse(notices.en!).services[0].purpose).toBe('Count visits');
});

it('hashes each as the browser does', async () => {
  const { notices, manifest } = await noticesOf(CONFIG, 'sha384-x', DATE);
  for (const { language, hash } of manifest.notices) {
    expect(hash).toBe(sha256(notices[language]!));
    expect(hash).toBe(await hashOf(JSON.parse(notices[language]!)));
  }
});

it('makes the notice of who is asked again about some categories alone', async () => {
  const { notices, manifest } = await noticesOf(CONFIG, null, DATE, ['fr'], ['marketing', 'statistics']);
  const { first, buttons } = JSON.parse(notices.fr!);
  // In the order they are shown in, whatever the order they are named in.
  expect(first).toMatchObject({ mode: 'change', heading: 'changesHeading', asked: ['statistics', 'marketing'] });
  expect(buttons.first).toEqual(['acceptChanges', 'rejectChanges', 'customize']);
  expect(manifest.asked).toEqual(['statistics', 'marketing']);
  expect((await noticesOf(CONFIG, null, DATE, ['fr'])).manifest).not.toHaveProperty('asked');
  for (const id of ['essential', 'acme', 'nothing']) {
    await expect(noticesOf(CONFIG, null, DATE, ['fr'], [id])).rejects.toThrow(`No category to be asked about: ${id}.`);
  }
});

it('says what the browser says: the account, and who draws', async () => {
  const { notices } = await noticesOf({ ...CONFIG, account: true }, null, DATE);
  expect(JSON.parse(notices.fr!).first).toMatchObject({ mode: 'first', also: ['gpc', 'account', 'accountLatest'] });
  const first = await noticesOf({ ...CONFIG, account: 'first' }, null, DATE);
  expect(JSON.parse(first.notices.fr!).first.also).toEqual(['gpc', 'account', 'accountFirst']);
  expect(JSON.parse((await noticesOf({ ...CONFIG, ui: false }, null, DATE)).notices.fr!)).toMatchObject({ first: null, texts: {} });
});

it('gives the same for the same, and another hash for any other word, service or build', async () => {
  const hashes = async (config: unknown, build = 'sha384-a') =>
    (await noticesOf(config, build, DATE)).manifest.notices.map(({ hash }) => hash);
  const first = await hashes(CONFIG);
  expect(await hashes(structuredClone(CONFIG))).toEqual(first);
  expect((await hashes({ ...CONFIG, texts: { fr: { acceptAll: 'Tout accepter' } } }))[languages.indexOf('fr')]).not.toBe(
    first[languages.indexOf('fr')],
  );
  expect(await hashes({ ...CONFIG, services: [] })).not.toEqual(first);
  expect(await hashes(CONFIG, 'sha384-x')).not.toEqual(first);
});

it('refuses a config with faults rather than hash half of it', async () => {
  await expect(noticesOf({ services: [{ id: 'A B', category: 'statistics' }] }, 'sha384-x', DATE)).rejects.toThrow(/faults/);
  await expect(noticesOf({ services: ['no-such-service'] }, 'sha384-x', DATE)).rejects.toThrow(/no-such-service/);
});

it('holds the config itself, so that its hash can be made again from the manifest alone', async () => {
  const { manifest } = await noticesOf(CONFIG, 'sha384-x', DATE);
  const read = JSON.parse(JSON.stringify(manifest));
  expect(read.config).toMatchObject(CONFIG);
  expect(sha256(canonical(read.config))).toBe(manifest.configHash);
});

it('makes only the languages asked for, and says which it does not speak', async () => {
  const { notices, manifest } = await noticesOf(CONFIG, 'sha384-x', DATE, ['fr', 'en']);
  expect(Object.keys(notices)).toEqual(['fr', 'en']);
  expect(manifest.notices.map(({ language }) => language)).toEqual(['fr', 'en']);
  await expect(noticesOf(CONFIG, 'sha384-x', DATE, ['fr', 'tlh'])).rejects.toThrow(/does not speak tlh/);
});
