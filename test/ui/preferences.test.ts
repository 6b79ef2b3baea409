import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { press, raiseCurtain, receipt } from './stage.js';

const opened = async (...given: Parameters<typeof raiseCurtain>) => {
  const stage = await raiseCurtain(...given);
  stage.store.view.value = 'preferences';
  return { ...stage, ...(await stage.inside('placet-preferences')) };
};
const gone = () => waitFor(() => expect(document.querySelector('placet-preferences')).toBeNull());
const blockOf = (title: HTMLElement) => within(title.closest('section')!);

describe('the window', () => {
  it('is a native modal named by its title, which takes the focus', async () => {
    const { getByRole, root } = await opened();
    const dialog = getByRole('dialog', { name: 'Gérer mes cookies' }) as HTMLDialogElement;
    expect([dialog.localName, dialog.open, dialog.getAttribute('aria-modal')]).toEqual(['dialog', true, null]);
    expect(root('placet-preferences')!.activeElement?.textContent).toBe('Gérer mes cookies');
  });

  it('changes nothing when it is closed, by its button or by Escape', async () => {
    const { getByRole, store, decided, inside } = await opened();
    press(getByRole('switch', { name: 'Statistiques' }));
    press(getByRole('button', { name: 'Fermer' }));
    await gone();
    store.view.value = 'preferences';
    const again = await inside('placet-preferences');
    expect((again.getByRole('switch', { name: 'Statistiques' }) as HTMLInputElement).checked).toBe(false);
    (again.getByRole('dialog') as HTMLDialogElement).close();
    await gone();
    expect(decided).toEqual([]);
    expect(store.saved.peek()).toBeNull();
  });

  it('gives the focus back to what opened it', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const { getByRole } = await opened();
    press(getByRole('button', { name: 'Fermer' }));
    await gone();
    expect(document.activeElement).toBe(opener);
  });

  it('gives it to a way back in where the opener is gone', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    const link = Object.assign(document.body.appendChild(document.createElement('a')), { href: '#placet' });
    opener.focus();
    const { getByRole } = await opened();
    opener.remove();
    press(getByRole('button', { name: 'Fermer' }));
    await gone();
    expect(document.activeElement).toBe(link);
  });

  it('follows a change of language without losing what was set', async () => {
    const { getByRole, store, findByRole } = await opened();
    press(getByRole('switch', { name: 'Statistiques' }));
    store.language.value = 'en';
    expect(((await findByRole('switch', { name: 'Statistics' })) as HTMLInputElement).checked).toBe(true);
  });
});

describe('a category', () => {
  it('has a switch that is off on a first visit, whose name stays the same and whose state is in words', async () => {
    const { getAllByRole, getByRole } = await opened();
    const switches = getAllByRole('switch') as HTMLInputElement[];
    expect(switches.every(({ checked }) => !checked)).toBe(true);
    const one = getByRole('switch', { name: 'Marketing' }) as HTMLInputElement;
    const state = () => blockOf(one).getAllByText(/^(Accepté|Refusé)$/)[0]!.textContent;
    expect(state()).toBe('Refusé');
    press(one);
    await waitFor(() => expect(state()).toBe('Accepté'));
    expect([one.checked, getByRole('switch', { name: 'Marketing' })]).toEqual([true, one]);
    expect(
      document.querySelector('placet-preferences')!.shadowRoot!.getElementById(one.getAttribute('aria-describedby')!)?.textContent,
    ).toMatch(/publicités/);
  });

  it('names the services that are answered otherwise, as its switch is described and as they are turned', async () => {
    const { getByRole, root } = await opened();
    const one = getByRole('switch', { name: 'Statistiques' });
    const told = () =>
      one
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => root('placet-preferences')!.getElementById(id)!.textContent!.trim());
    const about = told()[0]!;
    const turn = (name: string) => press(getByRole('switch', { name, hidden: true }));
    expect(told()).toEqual([about]);
    turn('Matomo');
    await waitFor(() => expect(told()).toEqual(['Accepté\u00a0: Matomo', about]));
    turn('Statistiques');
    await waitFor(() => expect(told()).toEqual([about]));
    turn('Plausible');
    await waitFor(() => expect(told()).toEqual(['Refusé\u00a0: Plausible', about]));
    turn('Matomo');
    await waitFor(() => expect(told()).toEqual([about]));
    expect((one as HTMLInputElement).checked).toBe(false);
  });

  it('names those that were allowed or refused by themselves', async () => {
    const stage = await raiseCurtain();
    await stage.act({ marketing: false, youtube: true, statistics: true, matomo: false, plausible: false });
    stage.store.view.value = 'preferences';
    const { getByRole } = await stage.inside('placet-preferences');
    blockOf(getByRole('heading', { name: 'Marketing' })).getByText('Accepté : YouTube');
    blockOf(getByRole('heading', { name: 'Statistiques' })).getByText('Refusé : Matomo et Plausible');
  });

  it('that is essential is shown and explained, without a switch', async () => {
    const { getByRole } = await opened();
    const { getByText, queryByRole } = blockOf(getByRole('heading', { name: 'Essentiels' }));
    getByText('Toujours actifs');
    getByText(/dispensés de consentement/);
    getByText('Sans elle, pas de compte.');
    expect(queryByRole('switch')).toBeNull();
  });

  it('lists what Placet itself keeps', async () => {
    const { getByRole } = await opened();
    const { getByText, getByRole: role } = blockOf(getByRole('heading', { name: 'Essentiels' }));
    getByText('Mémoire de votre choix');
    expect(role('table', { name: 'Traceurs de Mémoire de votre choix', hidden: true }).textContent).toMatch(
      /placet-consent.*6\smois.*placet-receipts.*1\san.*placet-pending-erase/s,
    );
  });

  it('tells its owner’s words and what is lost without it', async () => {
    const { getByText } = await opened({
      categories: {
        social: { title: { fr: 'Réseaux' }, description: { fr: 'Partager.' }, consequence: { fr: 'Sans eux, pas de partage.' } },
        preferences: false,
      },
    });
    getByText('Réseaux');
    getByText('Partager.');
    getByText('Sans eux, pas de partage.');
  });

  it('moves its services with it', async () => {
    const { getByRole } = await opened();
    press(getByRole('switch', { name: 'Statistiques' }));
    const service = getByRole('switch', { name: 'Matomo', hidden: true }) as HTMLInputElement;
    await waitFor(() => expect(service.checked).toBe(true));
  });
});

describe('a service', () => {
  it('tells who, why, what it leaves, for how long, who reads it and where that goes', async () => {
    const { getByRole } = await opened();
    const title = getByRole('heading', { name: 'Matomo', hidden: true });
    const { getByText, getByRole: role } = within(title.closest('li')!);
    getByText('Compter les visites.');
    getByText('InnoCraft (Nouvelle-Zélande)');
    getByText('Hébergeur (France)');
    getByText('décision d’adéquation (Nouvelle-Zélande)');
    const table = role('table', { name: 'Traceurs de Matomo', hidden: true });
    const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent!.replace(/\s/g, ' ')));
    expect(rows).toEqual([
      ['Nom', 'Finalité', 'Durée', 'Lu par'],
      ['_pk_id*', 'Reconnaître un visiteur', '13 mois', 'InnoCraft'],
    ]);
    expect(role('link', { hidden: true }).getAttribute('href')).toBe('https://matomo.example/privacy');
  });

  it('names those who read it, and a session as such', async () => {
    const { getByRole } = await opened();
    expect(getByRole('table', { name: 'Traceurs de YouTube', hidden: true }).textContent).toMatch(/YSC.*session.*Google/);
  });
});

describe('all that its owner declares of a service is shown', () => {
  const service = {
    id: 'carte',
    name: 'Carte',
    category: 'preferences',
    provider: { name: 'Plans SAS', country: 'FR', contact: 'dpo@plans.example' },
    recipients: [
      { name: 'Hôte', role: 'processor', country: 'DE', policyUrl: 'https://hote.example/privacy_(de)' },
      { name: 'Relais', role: 'joint-controller' },
      { name: 'Autre', role: 'recipient', policyUrl: 'javascript:alert(1)' },
    ],
    transfers: [{ country: 'US', safeguard: 'SCC-2021', url: 'https://plans.example/scc' }],
    trackers: [{ name: 'tiles', kind: 'indexedDB', retention: 'P1D' }, { name: 'seen', domain: 'plans.example' }, { name: 'plain' }],
  };
  const facts = async () => {
    const { getByRole } = await opened({ services: [service] } as never);
    return within(getByRole('heading', { name: 'Carte', hidden: true }).closest('li')!);
  };
  const target = (link: HTMLElement) => link.getAttribute('href');

  it('the provider can be written to', async () => {
    const { getByText } = await facts();
    expect(getByText('dpo@plans.example').closest('dd')!.textContent).toBe('Plans SAS (France), dpo@plans.example');
    expect(target(getByText('dpo@plans.example'))).toBe('mailto:dpo@plans.example');
  });

  it('each recipient has its part, and its policy where that can be followed', async () => {
    const { getByText } = await facts();
    expect(target(getByText('Hôte (Allemagne, sous-traitant)'))).toBe('https://hote.example/privacy_%28de%29');
    const all = getByText('Hôte (Allemagne, sous-traitant)').closest('dd')!;
    expect(all.textContent).toBe('Hôte (Allemagne, sous-traitant), Relais (responsable conjoint) et Autre');
    expect(all.querySelectorAll('a')).toHaveLength(1);
  });

  it('the safeguard of a transfer can be read', async () => {
    expect(target((await facts()).getByText('clauses contractuelles types (États-Unis)'))).toBe('https://plans.example/scc');
  });

  it('a tracker says its kind and whose it is where the name alone does not', async () => {
    const { getByRole } = await facts();
    const names = [...getByRole('table', { hidden: true }).querySelectorAll('tbody th')].map((cell) =>
      [...cell.children].map((one) => one.textContent),
    );
    expect(names).toEqual([['tiles', 'indexedDB'], ['seen', 'cookie, plans.example'], ['plain']]);
  });
});

it('describes services of the catalogue, known to the page by their id alone', async () => {
  const { getByRole } = await opened({ services: ['matomo'] });
  blockOf(getByRole('heading', { name: 'Statistiques' })).getByRole('switch', { name: 'Matomo', hidden: true });
});

it('starts from what lasts: what is allowed for this page alone is off, and saved untouched stays so', async () => {
  const stage = await raiseCurtain();
  const once = { youtube: { category: 'marketing', granted: true, material: '', once: null } };
  stage.store.saved.value = { decidedAt: 0, expiresAt: 0, declared: '', noticeVersion: '', language: 'fr', entries: once };
  expect(stage.store.granted('youtube')).toBe(true);
  stage.store.view.value = 'preferences';
  const { getByRole, getByText } = await stage.inside('placet-preferences');
  expect((getByRole('switch', { name: 'YouTube', hidden: true }) as HTMLInputElement).checked).toBe(false);
  getByText('Pour cette page seulement : YouTube.');
  press(getByRole('button', { name: 'Enregistrer mes choix' }));
  expect(stage.decided[0]!.answers.youtube).toBe(false);
});

describe('where nothing can be refused', () => {
  const essential = { categories: { preferences: false, statistics: false, marketing: false } } as const;

  it('asks nothing and says nothing of a choice', async () => {
    const { getAllByRole, queryByText } = await opened({ ...essential, services: [] });
    expect(getAllByRole('heading').map(({ textContent }) => textContent)).not.toContain('Vos choix gardés sur cet appareil');
    expect(getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Fermer']);
    for (const said of [/Choisissez finalité/, /pas encore choisi/]) expect(queryByText(said)).toBeNull();
  });

  it('shows what is still kept of choices made before', async () => {
    const stage = await raiseCurtain({ ...essential, services: [] });
    stage.receipts.push(receipt('a', 'accept-all'));
    stage.store.view.value = 'preferences';
    (await stage.inside('placet-preferences')).getByText('Oublier cet historique');
  });
});

describe('the answers', () => {
  it('are all there, accept and refuse alike', async () => {
    const { getByRole } = await opened();
    const [accept, refuse] = ['Tout accepter', 'Tout refuser'].map((name) => getByRole('button', { name }));
    expect([accept!.className, accept!.getAttribute('part')]).toEqual([refuse!.className, 'accept']);
    getByRole('button', { name: 'Enregistrer mes choix' });
  });

  it('saved untouched refuse everything', async () => {
    const { getByRole, decided, store } = await opened();
    press(getByRole('button', { name: 'Enregistrer mes choix' }));
    expect(Object.values(decided[0]!.answers)).toEqual([false, false, false, false, false, false]);
    expect(decided[0]!.how).toMatchObject({ reason: 'preferences', action: 'save-choices', layer: 'second' });
    await gone();
    expect(store.granted('statistics')).toBe(false);
  });

  it('save what was set, service by service', async () => {
    const { getByRole, store, inside } = await opened();
    press(getByRole('switch', { name: 'Matomo', hidden: true }));
    press(getByRole('button', { name: 'Enregistrer mes choix' }));
    await gone();
    expect(['matomo', 'plausible', 'statistics', 'youtube'].map(store.granted)).toEqual([true, false, false, false]);
    store.view.value = 'preferences';
    const again = await inside('placet-preferences');
    expect((again.getByRole('switch', { name: 'Matomo', hidden: true }) as HTMLInputElement).checked).toBe(true);
  });

  it.each([
    ['Tout accepter', 'accept-all', true],
    ['Tout refuser', 'reject-all', false],
  ])('%s whatever the switches say', async (name, action, granted) => {
    const { getByRole, decided, store } = await opened();
    press(getByRole('switch', { name: 'Marketing' }));
    press(getByRole('button', { name }));
    expect(decided[0]!.how).toMatchObject({ action, layer: 'second' });
    await gone();
    expect(['preferences', 'matomo', 'youtube'].map(store.granted)).toEqual([granted, granted, granted]);
  });
});

it('tells who answers for the data, and where to complain', async () => {
  const { getByText, getByRole } = await opened();
  getByText(/Maison Tilleul,/);
  expect(getByRole('link', { name: 'dpo@tilleul.example' }).getAttribute('href')).toBe('mailto:dpo@tilleul.example');
  expect(getByRole('link', { name: 'CNIL' }).getAttribute('href')).toMatch(/^https:\/\/www\.cnil\.fr\//);
  getByText('Version 2026-11-01 de cette information.');
});

it('names no French authority elsewhere', async () => {
  const { queryByRole, getByText } = await opened({ jurisdiction: 'BE' });
  expect(queryByRole('link', { name: 'CNIL' })).toBeNull();
  getByText(/votre autorité de protection des données/);
});
