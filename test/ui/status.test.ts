import { waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, press, raiseCurtain } from './stage.js';

const refuse = async () => press(await answer('Tout refuser'));

it('stands empty before it speaks, confirms, and offers the way back', async () => {
  const { store, inside } = await raiseCurtain();
  store.view.value = 'banner';
  expect(document.querySelector('placet-status')).toBeNull();
  await refuse();
  const { getByRole, findByText } = await inside('placet-status');
  expect(getByRole('status').textContent).toBe('');
  await findByText('Vos choix sont enregistrés.');
  press(getByRole('button', { name: 'Modifier' }));
  expect(store.view.peek()).toBe('preferences');
  await waitFor(() => expect(getByRole('status').textContent).toBe(''));
});

it('takes no focus', async () => {
  const { store, inside } = await raiseCurtain();
  store.view.value = 'banner';
  await refuse();
  await (await inside('placet-status')).findByText('Vos choix sont enregistrés.');
  expect(document.activeElement?.localName).not.toBe('placet-status');
});

it('says what the browser still holds', async () => {
  const stage = await raiseCurtain();
  stage.store.view.value = 'banner';
  stage.leftover = [{ service: 'matomo', name: '_pk_id', kind: 'cookie', why: 'http-only' }];
  await refuse();
  await (await stage.inside('placet-status')).findByText('Vos choix sont enregistrés. Votre navigateur garde encore : _pk_id.');
});

it('announces that the page will load again, and then offers nothing that would be lost', async () => {
  const { store, inside } = await raiseCurtain();
  store.leaving.value = ['matomo'];
  const { findByText, queryByRole } = await inside('placet-status');
  await findByText(/La page va se recharger/);
  expect(queryByRole('button')).toBeNull();
});

it('keeps quiet about what another tab or the site’s own code decided', async () => {
  const { store } = await raiseCurtain();
  store.decision.value = { reason: 'other-tab' } as never;
  store.saved.value = { decidedAt: 0, expiresAt: 1, entries: {} } as never;
  await new Promise((done) => setTimeout(done, 150));
  expect(document.querySelector('placet-status')).toBeNull();
});

it('keeps the name of the way back for pages that load the core alone', async () => {
  const { store, inside } = await raiseCurtain();
  store.view.value = 'banner';
  expect(localStorage.length).toBe(0);
  await refuse();
  await (await inside('placet-status')).findByText('Vos choix sont enregistrés.');
  expect(localStorage.getItem('placet-reopen')).toMatch(/\|Gérer mes cookies\|button\{/);
});

it('keeps it after a decision by the site’s own code, and says nothing', async () => {
  const { act } = await raiseCurtain();
  await act({ statistics: true });
  await waitFor(() => expect(localStorage.getItem('placet-reopen')).toMatch(/\|Gérer mes cookies\|button\{/));
  expect(document.querySelector('placet-status')).toBeNull();
});

it('keeps it anew when the language changes', async () => {
  const { act, store } = await raiseCurtain();
  await act({ statistics: true });
  await waitFor(() => expect(localStorage.getItem('placet-reopen')).toContain('Gérer mes cookies'));
  store.language.value = 'en';
  await waitFor(() => expect(localStorage.getItem('placet-reopen')).toContain('Manage cookies'));
});

it('keeps nothing for a visitor who allowed something for this page alone', async () => {
  const { store } = await raiseCurtain();
  store.saved.value = {
    decidedAt: 0,
    expiresAt: 0,
    entries: { youtube: { category: 'marketing', granted: true, material: '', once: null } },
  } as never;
  await new Promise((done) => setTimeout(done, 150));
  expect(localStorage.length).toBe(0);
});

it('says that once was once', async () => {
  const { store, inside } = await raiseCurtain();
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.dataset.service = 'youtube';
  store.embeds.value = new Set([frame]);
  press((await inside('placet-embed')).getByRole('button', { name: 'Autoriser une fois YouTube' }));
  await (await inside('placet-status')).findByText('Ce contenu est autorisé sur cette page seulement.');
});

describe('an act that cannot be taken', () => {
  it('is taken once however often it is pressed, and the first layer is gone at once', async () => {
    const stage = await raiseCurtain();
    stage.store.view.value = 'banner';
    let take = (): void => {};
    stage.needs = new Promise((resolve) => (take = resolve));
    const button = await answer('Tout refuser');
    press(button);
    await waitFor(() => expect(document.querySelector('placet-ui')).toBeNull());
    press(button);
    take();
    await (await stage.inside('placet-status')).findByText('Vos choix sont enregistrés.');
    expect(stage.decided).toHaveLength(1);
  });

  it('brings the first layer back, says so to the visitor and the developer, and can be done again', async () => {
    const stage = await raiseCurtain();
    stage.store.view.value = 'banner';
    stage.needs = Promise.reject(new Error('offline'));
    press(await answer('Tout refuser'));
    await (await stage.inside('placet-status')).findByText('Votre choix n’a pas pu être enregistré. Réessayez.');
    expect(stage.reported).toEqual([['decision-missing', expect.any(Error)]]);
    expect(stage.store.saved.peek()).toBeNull();
    await refuse();
    await (await stage.inside('placet-status')).findByText('Vos choix sont enregistrés.');
    expect(stage.decided).toHaveLength(2);
  });
});

describe('how long it stays', () => {
  const shown = async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const stage = await raiseCurtain();
    stage.store.view.value = 'banner';
    await refuse();
    await (await stage.inside('placet-status')).findByText('Vos choix sont enregistrés.');
    const host = document.querySelector('placet-status')!;
    let isHeld = false;
    const matches = host.matches.bind(host);
    vi.spyOn(host, 'matches').mockImplementation((selector: string) => (selector.includes(':focus-within') ? isHeld : matches(selector)));
    return { text: () => stage.root('placet-status')!.querySelector('[role=status]')!.textContent, on: (held: boolean) => (isHeld = held) };
  };
  afterEach(() => void vi.useRealTimers());

  it('is ten seconds', async () => {
    const { text } = await shown();
    await vi.advanceTimersByTimeAsync(9000);
    expect(text()).toBe('Vos choix sont enregistrés.');
    await vi.advanceTimersByTimeAsync(1100);
    expect(text()).toBe('');
  });

  it('is as long as a pointer or the focus is on it', async () => {
    const { text, on } = await shown();
    on(true);
    await vi.advanceTimersByTimeAsync(25_000);
    expect(text()).toBe('Vos choix sont enregistrés.');
    on(false);
    await vi.advanceTimersByTimeAsync(10_100);
    expect(text()).toBe('');
  });
});

it('works where storage is denied', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { store, inside } = await raiseCurtain();
  store.view.value = 'banner';
  await refuse();
  await (await inside('placet-status')).findByText('Vos choix sont enregistrés.');
  vi.restoreAllMocks();
});
