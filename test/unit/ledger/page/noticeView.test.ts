// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';

let notice: object;
vi.mock('../../../../src/ledger/page/client.js', () => ({ notice: async () => notice, troubleOf: () => 'failed' }));

const texts = {
  heading: 'Cookies : à vous de choisir',
  intro: 'Nous souhaitons mesurer.',
  changesHeading: 'Vos choix : du nouveau',
  changes: 'Ce site a changé.',
  acceptChanges: 'Accepter ces points',
  gpc: 'Votre navigateur s’oppose.',
  account: 'Votre choix suit votre compte.',
};
const categories = [
  { id: 'statistics', title: 'Statistiques', description: 'Mesurer.', consequence: 'Nous ne saurons rien.' },
  { id: 'marketing', title: 'Marketing' },
];
const asked = (more: object) => ({ texts, categories, services: [], buttons: { first: ['acceptChanges'] }, ...more });

async function shown(objected = false): Promise<string> {
  const { NoticeView } = await import('../../../../src/ledger/page/NoticeView.js');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(h(NoticeView, { hash: 'sha256-x', objected }), root);
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
  for (const said of [texts.changesHeading, 'Une régie de plus.', 'Accepter ces points']) expect(text).toContain(said);
  expect(text).toMatch(/(Question posée sur :|Asked about:) Marketing/);
  expect(text).not.toContain(texts.heading);
  notice = asked({ first, changes: null });
  expect(await shown()).toContain(texts.changes);
});

it('says so where the site drew its own', async () => {
  notice = asked({ first: null, texts: {} });
  expect(await shown()).toMatch(/dessiné lui-même|drew this first layer itself/);
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
