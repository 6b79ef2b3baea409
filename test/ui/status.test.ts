import { waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
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
  expect(localStorage.getItem('placet-reopen')).toMatch(/^fr\|Gérer mes cookies\|button\{/);
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
