import { expect, it } from 'vitest';
import { raiseCurtain, type Stage } from './stage.js';

/** What a config may hold where something else belongs. */
const WRONG = [5, true, null, 'pages vues', { a: 1 }, { a: { b: 1 } }, [null], ['x'], [{ a: 1 }], [[1]]];

const FIELDS: Readonly<Record<string, (wrong: unknown) => unknown>> = {
  ...Object.fromEntries(
    ['name', 'purpose', 'data', 'storedIn', 'consequence', 'reason', 'poster'].map((field) => [field, (wrong: unknown) => wrong]),
  ),
  provider: (wrong) => ({ name: wrong, country: wrong, contact: wrong, policyUrl: wrong }),
  retention: (wrong) => ({ duration: wrong, trigger: wrong, cap: wrong, reason: wrong }),
  recipients: (wrong) => [{ name: wrong, role: wrong, country: wrong, policyUrl: wrong }],
  transfers: (wrong) => [{ country: wrong, safeguard: wrong, url: wrong }],
  trackers: (wrong) => [
    { name: wrong, kind: wrong, purpose: wrong, retention: wrong, domain: wrong, readBy: wrong },
    { name: '_a', readBy: wrong },
  ],
};

async function opened(extra: object): Promise<{ stage: Stage; text: string | null | undefined }> {
  const stage = await raiseCurtain(extra);
  stage.store.view.value = 'preferences';
  const { getByRole } = await stage.inside('placet-preferences');
  getByRole('button', { name: 'Tout refuser' });
  return { stage, text: stage.root('placet-preferences')!.textContent };
}

const missing = ({ reported }: Stage): unknown[] => reported.filter(([code]) => code === 'ui-missing');

it.each(Object.entries(FIELDS))('the preferences open whatever stands for this of a service: %s', async (field, within) => {
  const values = WRONG.flatMap((wrong) => [wrong, within(wrong)]);
  const services = values.map((value, at) => ({ id: `s-${at}`, name: 'Acme', category: 'statistics', [field]: value }));
  const { stage, text } = await opened({ services });
  expect(missing(stage)).toEqual([]);
  expect(text).not.toMatch(/\[object|undefined|null/);
});

it.each(['scope', 'jurisdiction', 'controller', 'duration', 'receipts', 'changes', 'noticeVersion', 'texts'])(
  'and for this of the whole config: %s',
  async (key) => {
    for (const wrong of WRONG) {
      const { stage } = await opened({ [key]: wrong });
      expect(missing(stage)).toEqual([]);
      stage.stop();
    }
  },
);

it('what is right beside it is shown', async () => {
  const service = {
    id: 'acme',
    name: 'Acme',
    category: 'statistics',
    provider: { name: 'Acme SA', country: {} },
    data: [null, 'pages vues', {}],
    storedIn: [{}, 'FR'],
    recipients: [null, { name: 'Hébergeur', role: {} }],
    trackers: [null, '_b', { name: '_a', readBy: 'x' }],
  };
  const { stage } = await opened({ services: [service] });
  const root = stage.root('placet-preferences')!;
  const block = root.querySelector('#service-acme')!.closest('li')!;
  expect([...block.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual(['Acme SA', 'pages vues', 'France', 'Hébergeur']);
  expect([...block.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)).toEqual(['_a––Acme SA']);
});
