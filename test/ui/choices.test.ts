import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { press, raiseCurtain, receipt } from './stage.js';

const opened = async (...ids: string[]) => {
  const stage = await raiseCurtain();
  stage.receipts.push(...ids.map((id) => receipt(id, id)));
  stage.store.view.value = 'preferences';
  return { ...stage, ...(await stage.inside('placet-preferences')) };
};

it('says that nothing was chosen, and offers nothing to keep', async () => {
  const { getByText, queryByText } = await opened();
  getByText(/Vous n’avez pas encore choisi/);
  expect(queryByText('Oublier cet historique')).toBeNull();
});

const onceGranted = (decidedAt: number) =>
  ({
    decidedAt,
    expiresAt: decidedAt + 1,
    entries: {
      marketing: { category: '', granted: true, material: '', once: null },
      youtube: { category: 'marketing', granted: true, material: '', once: null },
      matomo: { category: 'statistics', granted: true, material: '', once: null },
      plausible: { category: 'statistics', granted: true, material: '' },
    },
  }) as never;

it.each([
  ['nothing was chosen', [], /Vous n’avez pas encore choisi/],
  ['a choice has run out', ['accept-all'], 'Votre dernier choix n’est plus valable.'],
])('says what holds where %s', async (_, acts, said) => {
  const { getByText, queryByText } = await opened(...acts);
  getByText(said);
  expect(queryByText(/Pour cette page/)).toBeNull();
});

it.each([
  [0, [], undefined],
  [0, ['accept-all'], 'Votre dernier choix n’est plus valable.'],
  [1000, [], /^Dernier choix le 1 janvier 1970/],
])('says what is allowed for this page alone, decided %i, acts %j, and not that all is blocked', async (decidedAt, acts, said) => {
  const stage = await raiseCurtain();
  stage.receipts.push(...acts.map((act) => receipt(act, act)));
  stage.store.saved.value = onceGranted(decidedAt);
  stage.store.view.value = 'preferences';
  const { getByText, queryByText } = await stage.inside('placet-preferences');
  getByText('Pour cette page seulement : Marketing et Matomo.');
  expect(queryByText(/Vous n’avez pas encore choisi/)).toBeNull();
  if (said) getByText(said);
});

it('does not take what was allowed once for a choice that has run out', async () => {
  const stage = await raiseCurtain();
  const once = receipt('a', 'allow-once');
  stage.receipts.push({ ...once, event: { ...once.event, validUntil: null } });
  stage.store.view.value = 'preferences';
  (await stage.inside('placet-preferences')).getByText(/Vous n’avez pas encore choisi/);
});

it('says what was chosen when and until when, and who is proved by what', async () => {
  const stage = await raiseCurtain();
  stage.store.saved.value = {
    decidedAt: Date.UTC(2026, 10, 20, 12),
    expiresAt: Date.UTC(2027, 4, 21, 12),
    noticeVersion: '',
    language: 'fr',
    entries: {},
    declared: '',
  } as never;
  stage.receipts.push(receipt('a', 'accept-all'), receipt('b', 'withdraw'));
  stage.store.view.value = 'preferences';
  const { getByText, getAllByText } = await stage.inside('placet-preferences');
  getByText('Dernier choix le 20 novembre 2026, valable jusqu’au 21 mai 2027.');
  getByText('visitor-1', { selector: 'code' });
  expect(
    getAllByText(/^(Tout accepté|Accord retiré)/, { selector: 'summary' }).map((one) => one.textContent!.replace(/ \d.*/, '')),
  ).toEqual(['Accord retiré', 'Tout accepté']);
});

const rows = (root: HTMLElement) =>
  Object.fromEntries(
    [...root.querySelectorAll('.choices dl > div')].map((row) => [row.children[0]!.textContent, row.children[1]!.textContent]),
  );

it('says each receipt in words: when, until when, what of each category and service, how, and to which text', async () => {
  const { root } = await opened('accept-all');
  expect(rows(root('placet-preferences') as unknown as HTMLElement)).toEqual({
    Date: expect.stringMatching(/^20 novembre 2026/),
    'Valable jusqu’au': expect.stringMatching(/^21 mai 2027/),
    Essentiels: 'Toujours actifs',
    Statistiques: 'Accepté',
    'Statistiques, Matomo': 'Refusé',
    Marketing: 'Accord retiré',
    Moyen: 'fenêtre des préférences',
    'Information présentée': '2026-11-01, fr, sha256-notice',
    'Identifiant de preuve': 'visitor-1',
  });
});

it.each([
  ['expired', 'expiry', 'Accord échu', 'sans action de votre part'],
  ['invalidated', 'notice-change', 'À redemander', 'sans action de votre part'],
  ['unknown', 'placeholder', 'Sans réponse', 'à la place d’un contenu bloqué'],
  ['renewed', 'import', 'Accepté', 'repris de votre compte'],
])('has words for %s by %s', async (state, method, word, way) => {
  const stage = await raiseCurtain();
  const made = receipt('a', 'none');
  stage.receipts.push({
    ...made,
    event: { ...made.event, method, validUntil: null },
    purposes: [{ ...made.purposes[1], state }],
    services: [],
  } as never);
  stage.store.view.value = 'preferences';
  await stage.inside('placet-preferences');
  const shown = rows(stage.root('placet-preferences') as unknown as HTMLElement);
  expect(shown).toMatchObject({ Statistiques: word, Moyen: way });
  expect(shown).not.toHaveProperty('Valable jusqu’au');
});

it('keeps the data behind a disclosure, and copies it', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
  const { getByText, findByText } = await opened('accept-all');
  expect(JSON.parse(getByText(/"receiptId"/).textContent!)).toEqual(receipt('accept-all', 'accept-all'));
  expect(
    getByText(/"receiptId"/)
      .closest('details')!
      .querySelector('summary')!.textContent,
  ).toBe('Données complètes');
  press(getByText('Copier'));
  await findByText('Reçu copié.');
  expect(writeText).toHaveBeenCalledWith(JSON.stringify(receipt('accept-all', 'accept-all'), null, 2));
  vi.unstubAllGlobals();
});

it.each([
  ['is absent', undefined],
  ['is refused', { writeText: () => Promise.reject(new DOMException('Denied', 'NotAllowedError')) }],
])('says so where the clipboard %s', async (_, clipboard) => {
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: clipboard } }));
  const { getByText, findByText } = await opened('accept-all');
  press(getByText('Copier'));
  await findByText('La copie a échoué. Vous pouvez télécharger le reçu.');
  vi.unstubAllGlobals();
});

it.each([
  [
    'Télécharger (TXT)',
    'placet-accept-all.txt',
    /^Tout accepté\nDate: 20 novembre 2026.+\n[\s\S]+Marketing: Accord retiré\n[\s\S]+ID: accept-all$/,
  ],
  ['Télécharger (JSON)', 'placet-accept-all.json', /"receiptId": "accept-all"/],
  ['Télécharger l’historique (TXT)', 'placet.txt', /^Accord retiré\n[\s\S]+\n\nTout accepté\n/],
  ['Télécharger l’historique (JSON)', 'placet.json', /^\[/],
])('hands it over as a file: %s', async (label, name, content) => {
  const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { getAllByText } = await opened('accept-all', 'withdraw');
  press(getAllByText(label).at(-1)!);
  const blob = make.mock.calls[0]![0] as Blob;
  expect(await blob.text()).toMatch(content);
  expect(blob.type).toMatch(name.endsWith('txt') ? /^text\/plain/ : /^application\/json/);
  expect((click.mock.instances[0] as unknown as HTMLAnchorElement).download).toBe(name);
  vi.restoreAllMocks();
});

it('says so when it could not forget, and can be asked again', async () => {
  const { getByText, findByText, actions } = await opened('accept-all');
  vi.spyOn(actions.receipts, 'forget').mockRejectedValue(new Error('offline'));
  press(getByText('Oublier cet historique'));
  press(await findByText('Oublier maintenant'));
  await findByText('Cela a échoué. Vous pouvez réessayer.');
  getByText('Oublier maintenant');
});

it('keeps the focus with what is asked, and gives it back', async () => {
  const { root, getByText, findByText } = await opened('accept-all');
  const focused = () => (root('placet-preferences') as unknown as ShadowRoot).activeElement?.textContent;
  expect(focused()).not.toMatch(/^Vos choix/);
  press(getByText('Oublier cet historique'));
  await waitFor(() => expect(focused()).toMatch(/Voulez-vous d’abord les télécharger/));
  press(getByText('Annuler'));
  await waitFor(() => expect(focused()).toBe('Oublier cet historique'));
  press(getByText('Oublier cet historique'));
  press(await findByText('Oublier maintenant'));
  await waitFor(() => expect(focused()).toBe('Vos choix gardés sur cet appareil'));
});

it('forgets only after it has offered to keep a copy, and not when the visitor thinks again', async () => {
  const { getByText, findByText, queryByText, receipts } = await opened('accept-all');
  press(getByText('Oublier cet historique'));
  await findByText(/Voulez-vous d’abord les télécharger/);
  press(getByText('Annuler'));
  await waitFor(() => expect(queryByText('Oublier maintenant')).toBeNull());
  expect(receipts).toHaveLength(1);
  press(getByText('Oublier cet historique'));
  fireEvent.click(await findByText('Oublier maintenant'));
  await findByText('L’historique est effacé de cet appareil.');
  expect(receipts).toHaveLength(0);
  expect(queryByText('visitor-1')).toBeNull();
});
