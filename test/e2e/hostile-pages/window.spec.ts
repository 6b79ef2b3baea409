import { expect, test } from '../support/site.js';
import { enter } from './page.js';

/** The page's own modal windows make everything else inert; the banner stays in reach through all of it. */

const DIALOG = { path: 'hostile-dialog' };
const parent = (host: Element): string => host.parentElement!.id || host.parentElement!.localName;

test('the banner is in the window on top, follows to one opened later, and goes back out', async ({ page, site }) => {
  const her = await enter(page, site, DIALOG);
  await expect(her.banner).toBeVisible();
  await expect.poll(() => her.banner.evaluate(parent)).toBe('inner');
  for (const [act, place] of [
    ['later.showModal()', 'later'],
    ['later.close()', 'inner'],
    ['inner.remove()', 'outer'],
    ['outer.close()', 'body'],
  ] as const) {
    await page.evaluate(act);
    await expect.poll(() => her.banner.evaluate(parent)).toBe(place);
    await her.button('Tout refuser').click({ trial: true });
  }
  await her.answers('Tout refuser');
});

test('a window that opens above the banner does not cover it; one that is not modal changes nothing', async ({ page, site }) => {
  const her = await enter(page, site, { path: 'hostile-plain' });
  await expect(her.banner).toBeVisible();
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.show();
  });
  expect(await her.banner.evaluate(parent)).toBe('body');
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog')!;
    dialog.close();
    dialog.id = 'own';
    dialog.showModal();
  });
  await expect.poll(() => her.banner.evaluate(parent)).toBe('own');
  await her.answers('Tout accepter');
  await expect.poll(her.log).toEqual(['external', 'inline']);
});

test('preferences open above the page’s window, and close back to it', async ({ page, site }) => {
  const her = await enter(page, site, DIALOG);
  await her.button('Personnaliser').click();
  const preferences = page.getByRole('dialog', { name: 'Gérer mes cookies' });
  await preferences.getByRole('button', { name: 'Tout refuser' }).click();
  await expect(preferences).toHaveCount(0);
  await expect.poll(her.state).toBe('refused');
  expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#inner')!.open)).toBe(true);
});
