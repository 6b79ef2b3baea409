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
  getByText('visitor-1');
  expect(getAllByText(/^(Tout accepté|Accord retiré)/).map((one) => one.textContent!.replace(/ \d.*/, ''))).toEqual([
    'Accord retiré',
    'Tout accepté',
  ]);
});

it('shows a receipt in full, and copies it', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
  const { getByText, findByText } = await opened('accept-all');
  expect(JSON.parse(getByText(/"receiptId"/).textContent!)).toEqual(receipt('accept-all', 'accept-all'));
  press(getByText('Copier'));
  await findByText('Reçu copié.');
  expect(writeText).toHaveBeenCalledWith(JSON.stringify(receipt('accept-all', 'accept-all'), null, 2));
  vi.unstubAllGlobals();
});

it('hands the history over as a file', async () => {
  const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { getByText } = await opened('accept-all', 'withdraw');
  press(getByText('Télécharger l’historique'));
  const blob = make.mock.calls[0]![0] as Blob;
  expect(JSON.parse(await blob.text())).toHaveLength(2);
  expect((click.mock.instances[0] as unknown as HTMLAnchorElement).download).toBe('placet.json');
  vi.restoreAllMocks();
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
