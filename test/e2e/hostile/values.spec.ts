import { expect, test } from '../support/site.js';
import { accept, deciding, granted, receiptCount } from '../support/visitor.js';

/** Each of a shape that its own field cannot have. */
const FIELDS = [
  { data: 'pages vues' },
  { storedIn: 'FR' },
  { storedIn: [{}] },
  { transfers: { country: 'US' } },
  { transfers: [{ country: {}, safeguard: {} }] },
  { recipients: { name: 'Acme' } },
  { recipients: [null] },
  { trackers: '_ga' },
  { trackers: [null, '_ga'] },
  { trackers: [{ name: '_ga', readBy: 'x', retention: '2ans' }] },
  { provider: { name: {}, country: {} } },
];
const services = FIELDS.map((field, at) => ({ id: `acme-${at}`, name: 'Acme', category: 'statistics', ...field }));

test('whatever the config holds where a list belongs: who said yes can take it back', async ({ page, site }) => {
  await site.visit({ config: { services, scope: { a: 1 }, jurisdiction: {}, debug: true } });
  await accept(page);
  expect(await receiptCount(page)).toBe(1);
  await page.goto(`${site.url()}#placet`);
  const dialog = page.getByRole('dialog');
  await deciding(page, () => dialog.getByRole('button', { name: 'Tout refuser' }).click());
  expect(await granted(page, 'statistics', 'acme-0')).toEqual([]);
  expect(site.console.filter((line) => /ui-(missing|failed)/.test(line))).toEqual([]);
  expect(site.console.filter((line) => line.includes('services[0].data: expected'))).toHaveLength(1);
  await page.reload();
  await expect(page.locator('placet-reopen')).toBeAttached();
  await expect(page.locator('placet-ui'), 'the answer was kept').toHaveCount(0);
});
