// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Receipt } from '../../../../src/types.js';

let notice: object;
vi.mock('../../../../src/ledger/page/client.js', () => ({ notice: async () => notice, troubleOf: () => 'failed' }));

const texts = {
  heading: 'Cookies : à vous de choisir',
  intro: 'Nous souhaitons mesurer.',
  changesHeading: 'Vos choix : du nouveau',
  changes: 'Ce site a changé.',
  consequence: 'Seuls les essentiels restent.',
  changesConsequence: 'Ils ne sont pas activés.',
  acceptChanges: 'Accepter ces points',
  gpc: 'Votre navigateur s’oppose.',
  account: 'Votre choix suit votre compte.',
};
const categories = [
  { id: 'statistics', title: 'Statistiques', description: 'Mesurer.', consequence: 'Nous ne saurons rien.' },
  { id: 'marketing', title: 'Marketing' },
];
const asked = (more: object) => ({ texts, categories, services: [], buttons: { first: ['acceptChanges'] }, ...more });

async function shown(objected = false, layer: Receipt['notice']['layer'] = 'first'): Promise<string> {
  const { NoticeView } = await import('../../../../src/ledger/page/NoticeView.js');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(h(NoticeView, { hash: 'sha256-x', layer, objected }), root);
  await vi.waitFor(() => expect(root.querySelector('.notice')).not.toBeNull(), 5000);
  // What stands folded is not what the visitor read first.
  for (const folded of root.querySelectorAll('details')) folded.remove();
  return root.textContent;
}

beforeEach(() => vi.stubGlobal('sessionStorage', { getItem: () => null }));

it('tells a first visit as it was asked', async () => {
  notice = asked({
    first: { mode: 'first', heading: 'heading', intro: 'intro', asked: ['statistics', 'marketing'], also: ['gpc', 'account'] },
  });
  const text = await shown();
  for (const said of [texts.heading, texts.intro, 'Statistiques, Marketing', texts.account, 'Nous ne saurons rien.'])
    expect(text).toContain(said);
  expect(text).not.toContain(texts.gpc);
  expect(await shown(true)).toContain(texts.gpc);
});

it('tells a change in the words of the change, and what alone it asked about', async () => {
  const first = { mode: 'change', heading: 'changesHeading', intro: 'changes', asked: ['marketing'], also: [] };
  notice = asked({ first, changes: 'Une régie de plus.' });
  const text = await shown();
  for (const said of [texts.changesHeading, `${texts.intro} Une régie de plus.`, texts.changesConsequence, 'Accepter ces points'])
    expect(text).toContain(said);
  expect(text).toMatch(/(Question posée sur :|Asked about:) Marketing/);
  for (const said of [texts.heading, texts.consequence]) expect(text).not.toContain(said);
  notice = asked({ first, changes: null });
  expect(await shown()).toContain(texts.changes);
});

it('says so where the site drew its own', async () => {
  notice = asked({ first: null, texts: {} });
  expect(await shown()).toMatch(/dessiné lui-même|drew this screen itself/);
});

const FIRST = { mode: 'first', heading: 'heading', intro: 'intro', asked: ['statistics'], also: ['gpc', 'account'] };

it('tells the preferences in the words of the preferences, where the answer was given there', async () => {
  const details = { manage: 'Gérer mes cookies', preferencesIntro: 'Choisissez finalité par finalité.' };
  notice = asked({ texts: { ...texts, ...details }, first: FIRST });
  const text = await shown(true, 'second');
  for (const said of [details.manage, details.preferencesIntro, texts.account, 'Nous ne saurons rien.']) expect(text).toContain(said);
  for (const said of [texts.heading, texts.intro, texts.gpc]) expect(text).not.toContain(said);
});

it('tells the words in place of held content, and that the name in them is not in the notice', async () => {
  const details = { placeholder: '{name} est bloqué', placeholderAbout: 'L’afficher permet à {name} de lire.' };
  notice = asked({ texts: { ...texts, ...details }, first: FIRST });
  const text = await shown(false, 'placeholder');
  expect(text).toMatch(/\[(nom du service|name of the service)\] est bloqué.*L’afficher permet à \[/);
  for (const said of [texts.heading, texts.intro]) expect(text).not.toContain(said);
});

it('says first that no screen was there, where none was', async () => {
  notice = asked({ first: FIRST });
  expect(await shown(false, 'none')).toMatch(/(Aucun écran de Placet|No screen of Placet).*Cookies : à vous de choisir/);
  expect(await shown(false, 'first')).not.toMatch(/Aucun écran|No screen/);
  notice = asked({ first: null, texts: {} });
  expect(await shown(false, 'none')).not.toMatch(/Aucun écran|No screen/);
});

it('fills in what the visitor read: the site, the way back, the hosts', async () => {
  notice = asked({
    texts: {
      ...texts,
      intro: 'Avec votre accord, {site}…',
      withdraw: 'Changez d’avis avec « {manage} ».',
      manage: 'Gérer mes cookies',
      scopeList: 'Vaut pour {hosts}.',
    },
    controller: { name: 'Exemple SARL' },
    scope: ['exemple.fr', 'app.exemple.fr'],
    first: { mode: 'first', heading: 'heading', intro: 'intro', asked: ['statistics'], also: ['scopeList'] },
  });
  const text = await shown();
  for (const sentence of [
    'Avec votre accord, Exemple SARL…',
    'Changez d’avis avec « Gérer mes cookies ».',
    'Vaut pour exemple.fr, app.exemple.fr.',
  ])
    expect(text).toContain(sentence);
  expect(text).not.toMatch(/\{\w+\}/);
});
