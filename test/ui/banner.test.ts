import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { answer, press, raiseCurtain } from './stage.js';

const gone = () => waitFor(() => expect(document.querySelector('placet-ui')).toBeNull());

describe('what the first layer says', () => {
  it('names who asks, each purpose with its line, what follows each answer and how to withdraw', async () => {
    const { store, inside } = await raiseCurtain();
    store.view.value = 'banner';
    const { getByRole, getByText, getAllByRole } = await inside('placet-ui');
    expect(getByRole('heading', { level: 2 }).textContent).toBe('Cookies\u00a0: à vous de choisir');
    getByText(/Maison Tilleul souhaite lire et enregistrer/);
    expect(getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Préférences',
      'Statistiques',
      'Marketing',
    ]);
    // The owner's words run in their own direction, whichever way ours do.
    for (const item of getAllByRole('listitem')) expect(item.querySelector('bdi')?.textContent?.length).toBeGreaterThan(20);
    getByText(/Si vous acceptez.*Si vous refusez.*changer d’avis à tout moment avec « Gérer mes cookies »/);
  });

  it('counts the third parties and shows them on request', async () => {
    const { store, inside } = await raiseCurtain();
    store.view.value = 'banner';
    const { getByRole } = await inside('placet-ui');
    press(getByRole('button', { name: 'Voir les 3 services concernés' }));
    expect(store.view.peek()).toBe('preferences');
  });

  it('links both policies where there are any, and no address that could run', async () => {
    const { store, inside } = await raiseCurtain({ cookiePolicyUrl: 'javascript:alert(1)' });
    store.view.value = 'banner';
    const { getAllByRole } = await inside('placet-ui');
    expect(getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Politique de confidentialité', `${location.origin}/confidentialite`],
    ]);
  });

  it('tells how far the choice reaches when that is further than this site', async () => {
    const { store, inside } = await raiseCurtain({ scope: ['exemple.fr', 'app.exemple.fr'] });
    store.view.value = 'banner';
    (await inside('placet-ui')).getByText(/Ce choix vaut pour exemple\.fr et app\.exemple\.fr\./);
  });

  it.each([
    [true, {}, true],
    [false, {}, false],
    ['1', {}, false],
    [true, { gpc: 'ignore' as const }, false],
  ])('mentions the browser’s objection only when it is one: %s %o', async (value, signals, shown) => {
    vi.stubGlobal('navigator', Object.create(navigator, { globalPrivacyControl: { value } }));
    const { store, inside } = await raiseCurtain({ signals });
    vi.unstubAllGlobals();
    vi.stubGlobal('navigator', Object.create(navigator, { globalPrivacyControl: { value } }));
    store.view.value = 'banner';
    expect(!!(await inside('placet-ui')).queryByText(/GPC/)).toBe(shown);
    vi.unstubAllGlobals();
  });

  it('speaks English, follows a change of language, and says so in its attributes', async () => {
    const { store, inside } = await raiseCurtain({}, 'en');
    store.view.value = 'banner';
    (await inside('placet-ui')).getByText('Cookies: your choice');
    const host = document.querySelector<HTMLElement>('placet-ui')!;
    expect([host.lang, host.dir, host.ariaLabel]).toEqual(['en', 'ltr', 'Cookies: your choice']);
    store.language.value = 'fr';
    await answer('Tout refuser');
    expect([host.lang, host.ariaLabel]).toEqual(['fr', 'Cookies\u00a0: à vous de choisir']);
  });

  it('shows an owner’s text as text, whatever it is', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { store, inside } = await raiseCurtain({ texts: { fr: { heading: hostile } }, controller: { name: { type: 'img' } as never } });
    store.view.value = 'banner';
    const { getByRole } = await inside('placet-ui');
    expect(getByRole('heading').textContent).toBe(hostile);
    expect(document.querySelector('placet-ui')!.shadowRoot!.querySelector('img')).toBeNull();
  });
});

describe('where it stands', () => {
  it('comes first in the body, is a labelled region, traps and takes no focus, and stays out of snippets', async () => {
    document.body.append(document.createElement('main'));
    const before = document.activeElement;
    const { store } = await raiseCurtain();
    store.view.value = 'banner';
    await answer('Tout accepter');
    const host = document.querySelector<HTMLElement>('placet-ui')!;
    expect(document.body.firstElementChild).toBe(host);
    expect([host.role, host.getAttribute('aria-modal'), host.popover]).toEqual(['region', null, 'manual']);
    expect('nosnippet' in host.dataset).toBe(true);
    expect(host.shadowRoot!.mode).toBe('open');
    expect(document.activeElement).toBe(before);
  });

  it('stands inside the element the owner names', async () => {
    const place = document.body.appendChild(document.createElement('aside'));
    const { store } = await raiseCurtain({ ui: { layout: 'inline', container: 'aside', headingLevel: 3 } });
    store.view.value = 'banner';
    await answer('Tout accepter');
    expect(place.firstElementChild?.localName).toBe('placet-ui');
    within(place.firstElementChild!.shadowRoot as never).getByRole('heading', { level: 3 });
  });
});

describe('the answers', () => {
  it('are three buttons of the page’s own tree, accept and refuse alike but for their words', async () => {
    const { store } = await raiseCurtain();
    store.view.value = 'banner';
    const [accept, refuse, customize] = [await answer('Tout accepter'), await answer('Tout refuser'), await answer('Personnaliser')];
    expect([accept, refuse, customize].map((button) => button.parentElement?.localName)).toEqual(['placet-ui', 'placet-ui', 'placet-ui']);
    const looks = (button: HTMLElement) => [...button.attributes].map(({ name }) => name);
    expect(looks(accept)).toEqual(looks(refuse));
    expect([accept, refuse].some((button) => button.className || button.getAttribute('style'))).toBe(false);
    expect([accept, refuse, customize].map((button) => button.slot)).toEqual(['accept', 'reject', 'customize']);
  });

  it.each([
    ['Tout accepter', 'accept-all', true],
    ['Tout refuser', 'reject-all', false],
  ])('%s answers every purpose, and the banner is gone', async (name, action, granted) => {
    const { store, decided } = await raiseCurtain();
    store.view.value = 'banner';
    press(await answer(name));
    expect(decided).toHaveLength(1);
    expect(decided[0]!.answers).toEqual({ preferences: granted, statistics: granted, marketing: granted });
    expect(decided[0]!.how).toMatchObject({ reason: 'banner', action, layer: 'first' });
    expect(decided[0]!.how.event).toBeInstanceOf(Event);
    await gone();
    expect(store.granted('matomo')).toBe(granted);
  });

  it('to a change are about the change alone, and say so', async () => {
    const { store, decided } = await raiseCurtain({ changes: { fr: 'Nous ajoutons **YouTube**.' } });
    const entry = (granted: boolean) => ({ category: '', granted, material: '0' });
    store.saved.value = {
      declared: '',
      decidedAt: 0,
      expiresAt: 1,
      noticeVersion: '',
      language: 'fr',
      entries: { preferences: entry(false), statistics: entry(true) },
    };
    store.invalidated.value = ['marketing'];
    store.view.value = 'banner';
    press(await answer('Accepter ces points'));
    expect(decided[0]!.answers).toEqual({ marketing: true });
    expect(decided[0]!.how.action).toBe('save-choices');
    await gone();
    expect(['preferences', 'statistics', 'marketing'].map(store.granted)).toEqual([false, true, true]);
  });

  it('show what changed in the owner’s words', async () => {
    const { store, inside } = await raiseCurtain({ changes: { fr: 'Nous ajoutons **YouTube**.' } });
    store.invalidated.value = ['marketing'];
    store.view.value = 'banner';
    await answer('Refuser ces points');
    const { getByText, getByRole } = await inside('placet-ui');
    expect(getByText('YouTube').localName).toBe('strong');
    expect(getByRole('heading').textContent).toBe('Nos cookies ont changé');
  });

  it.each([
    ['statistics', 'Voir les 2 services concernés'],
    ['marketing', 'Voir le service concerné'],
    ['preferences', undefined],
  ])('to a change of %s say who asks, what each answer does to it, and how many third parties it is about', async (id, list) => {
    const { store, inside } = await raiseCurtain({ changes: 'Du nouveau.' });
    store.invalidated.value = [id];
    store.view.value = 'banner';
    await answer('Refuser ces points');
    const { getByText, queryByText, queryByRole } = await inside('placet-ui');
    getByText(/Maison Tilleul souhaite lire et enregistrer des informations sur votre appareil\. Du nouveau\.$/);
    getByText(/Si vous acceptez, ces traceurs sont activés\. Si vous refusez, ils ne le sont pas\. Vous pouvez changer d’avis/);
    expect(queryByText(/seuls les traceurs essentiels restent/)).toBeNull();
    expect(queryByRole('button', { name: /Voir le/ })?.textContent).toBe(list);
  });
});

it('stays behind the preferences opened from it, and leaves with the stop', async () => {
  const { store, stop } = await raiseCurtain();
  store.view.value = 'banner';
  press(await answer('Personnaliser'));
  await waitFor(() => expect(document.querySelector('placet-preferences')).not.toBeNull());
  expect(document.querySelector('placet-ui')).not.toBeNull();
  stop();
  await gone();
  expect(document.querySelector('placet-preferences')).toBeNull();
});

it('leaves the page’s own scroll padding as it found it', async () => {
  document.documentElement.style.setProperty('scroll-padding-bottom', '7px');
  const { store } = await raiseCurtain();
  store.view.value = 'banner';
  press(await answer('Tout refuser'));
  await gone();
  expect(document.documentElement.style.getPropertyValue('scroll-padding-bottom')).toBe('7px');
  document.documentElement.removeAttribute('style');
});
