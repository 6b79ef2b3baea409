import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.js';
import { customize, preferences, status, unfold, visit } from './looks.js';
import { focus } from './measure.js';
import { spoken } from './tree.js';

/** Names of what takes the focus in turn, until it has come round or has left what is ours. */
async function stops(page: Page, presses = 60): Promise<string[]> {
  const names: string[] = [];
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab');
    const { name, isOurs } = await focus(page);
    if (!isOurs) {
      if (names.length) break;
      continue;
    }
    if (names.includes(name)) break;
    names.push(name);
  }
  return names;
}

const BANNER = `
region «Cookies : à vous de choisir»
  group «Cookies : à vous de choisir»
    heading «Cookies : à vous de choisir» (level 2)
    text «Avec votre accord, Exemple SARL souhaite lire et enregistrer des informations sur votre appareil.»
    list «»
      listitem «» (level 1)
        strong «»
          text «Préférences»
        text «Retenir vos réglages, comme la région ou l’affichage.»
      listitem «» (level 1)
        strong «»
          text «Statistiques»
        text «Mesurer la fréquentation et comprendre comment le site est utilisé.»
      listitem «» (level 1)
        strong «»
          text «Marketing»
        text «Vous montrer des publicités selon vos centres d’intérêt, mesurer leur effet, afficher des contenus d’autres plateformes.»
    text «Si vous acceptez, ces traceurs sont activés. Si vous refusez, seuls les traceurs essentiels restent.»
    text «Vous pouvez changer d’avis à tout moment avec « Gérer mes cookies ».»
    button «Voir les 3 services concernés»
    link «Politique de confidentialité»
  button «Tout accepter»
  button «Tout refuser»
  button «Personnaliser»`;

const PLACEHOLDER = `
group «Ciné-Clair est bloqué»
  text «Lire nos vidéos.»
  text «L’afficher permet à Ciné-Clair SAS de lire et d’enregistrer des informations sur votre appareil.»
  link «Politique de confidentialité (Ciné-Clair SAS)»
  button «Autoriser une fois Ciné-Clair»
  button «Toujours autoriser Ciné-Clair»
  button «Tous mes choix»`;

/** What can be acted on in the preferences, and the parts that it stands in, in order. */
const PREFERENCES = `
dialog «Gérer mes cookies» (modal)
heading «Gérer mes cookies» (level 2; focused)
button «Fermer»
region «Essentiels»
heading «Essentiels» (level 3)
DisclosureTriangle «1 service Mémoire de votre choix»
region «Préférences»
heading «Préférences» (level 3)
switch «Préférences» (checked false; described: Retenir vos réglages, comme la région ou l’affichage.)
region «Statistiques»
heading «Statistiques» (level 3)
switch «Statistiques» (checked false; described: Mesurer la fréquentation et comprendre comment le site est utilisé.)
DisclosureTriangle «1 service Mesure» (expanded)
heading «Mesure» (level 4)
switch «Mesure» (checked false; described: Compter les visites.)
table «Traceurs de Mesure»
region «Marketing»
heading «Marketing» (level 3)
switch «Marketing» (checked true; described: Vous montrer des publicités selon vos centres d’intérêt, mesurer leur effet, afficher des contenus d’autres plateformes.)
DisclosureTriangle «2 services Ciné-Clair et Régie»
region «Qui répond de vos données»
heading «Qui répond de vos données» (level 3)
link «rgpd@exemple.example»
link «CNIL»
link «Politique de confidentialité»
region «Vos choix gardés sur cet appareil»
heading «Vos choix gardés sur cet appareil» (level 3)
status «» (live polite)
button «Tout accepter»
button «Tout refuser»
button «Enregistrer mes choix»`;

test('what a screen reader is told, in order: first layer and placeholder', async ({ page, site }) => {
  await visit(page, site);
  await expect(page.locator('placet-embed [part="allow"]')).toBeVisible();
  expect(await spoken(page, 'region «Cookies')).toEqual(BANNER.trim().split('\n'));
  expect(await spoken(page, 'group «Ciné')).toEqual(PLACEHOLDER.trim().split('\n'));
  // The banner comes before everything the page has, and nothing is moved to it.
  const whole = await spoken(page, 'RootWebArea');
  expect(whole[1]).toContain('region «Cookies');
  expect(whole.filter((line) => line.includes('focused'))).toEqual([expect.stringContaining('RootWebArea')]);
});

test('what a screen reader is told of a first layer that is a window: the same, in a dialog that has the focus', async ({ page, site }) => {
  await visit(page, site, { layout: 'dialog' });
  const said = (await spoken(page, 'dialog «Cookies')).map((line) => line.trim());
  const told = BANNER.trim()
    .split('\n')
    .map((line) => line.trim());
  expect(said[0]).toBe('dialog «Cookies : à vous de choisir» (modal)');
  expect(said.slice(3)).toEqual(told.slice(3));
  expect(said[2]).toBe('heading «Cookies : à vous de choisir» (level 2; focused)');
});

test('what a screen reader is told, in order: preferences, their states, and the confirmation', async ({ page, site }) => {
  await visit(page, site);
  await customize(page).press('Enter');
  await expect(preferences(page)).toBeVisible();
  await preferences(page)
    .locator('#switch-marketing')
    .evaluate((input: HTMLInputElement) => input.click());
  await preferences(page)
    .locator('summary', { hasText: 'Mesure' })
    .evaluate((summary: HTMLElement) => summary.click());
  const said = (await spoken(page, 'dialog')).map((line) => line.trim());
  const told = said.filter((line) => /^(dialog|heading|button|region|switch|Disc|link|table|status)/.test(line));
  expect(told).toEqual(PREFERENCES.trim().split('\n'));
  // What is off is in words as well, and what is essential says why it has no switch.
  const words = await preferences(page).locator('.toggle [aria-hidden]').allTextContents();
  expect(words).toEqual(['Refusé', 'Refusé', 'Refusé', 'Accepté', 'Accepté', 'Accepté']);
  expect(said).toContain('text «Toujours actifs»');
  expect(said).toContain('cell «13 mois»');
  // Behind a modal window nothing else is said.
  expect((await spoken(page, 'RootWebArea')).filter((line) => line.includes('Un lien'))).toEqual([]);

  await preferences(page).locator('[data-placet="reject"]').click();
  await expect(status(page).locator('button')).toBeVisible();
  const after = (await spoken(page, 'RootWebArea')).map((line) => line.trim());
  expect(after.slice(after.indexOf('status «» (live polite)'))).toEqual([
    'status «» (live polite)',
    'text «Vos choix sont enregistrés.»',
    'button «Modifier»',
  ]);
  expect(
    after.filter((line) => /Tout|dialog/.test(line)),
    'nothing is left behind',
  ).toEqual([]);
});

test('every stop of the keyboard, in order, in both layers and the placeholder', async ({ page, site }) => {
  await visit(page, site);
  expect(await stops(page)).toEqual([
    'Voir les 3 services concernés',
    'Politique de confidentialité',
    'Tout accepter',
    'Tout refuser',
    'Personnaliser',
  ]);
  // The page's own link comes next, then the placeholder.
  expect(await stops(page)).toEqual([
    'Politique de confidentialité (Ciné-Clair SAS)',
    'Autoriser une fois Ciné-Clair',
    'Toujours autoriser Ciné-Clair',
    'Tous mes choix',
  ]);
  await customize(page).press('Enter');
  await unfold(page);
  expect(await stops(page)).toEqual([
    'Fermer',
    '1 service Mémoire de votre choix',
    'Préférences',
    'Statistiques',
    '1 service Mesure',
    'Mesure',
    'Marketing',
    '2 services Ciné-Clair et Régie',
    'Ciné-Clair',
    'Politique de confidentialité (Ciné-Clair SAS)',
    'Régie',
    'rgpd@exemple.example',
    'CNIL',
    'Politique de confidentialité',
    'Tout accepter',
    'Tout refuser',
    'Enregistrer mes choix',
  ]);
  await page.keyboard.press('Escape');
  await expect(preferences(page)).toHaveCount(0);
  expect((await focus(page)).name, 'back where the visitor was').toBe('Personnaliser');
});

/** The banner lies over what has the focus. */
const covered = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { left, right, top, bottom } = document.activeElement!.getBoundingClientRect();
    const over = document.querySelector('placet-ui')!.getBoundingClientRect();
    return !(right <= over.left || left >= over.right || bottom <= over.top || top >= over.bottom);
  });

for (const [layout, position] of [
  ['bar', 'bottom'],
  ['bar', 'top'],
  ['box', 'bottom-right'],
] as const) {
  test(`nothing that takes the focus stays under the banner: ${layout}, ${position}`, async ({ page, site }) => {
    const links = Array.from({ length: 24 }, (_, at) => `<p style="margin:60px 0"><a href="#${at}">Lien ${at}</a></p>`).join('');
    await visit(page, site, { layout, position, body: links });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const key of ['Tab', 'Shift+Tab']) {
        await page
          .locator('a', { hasText: key === 'Tab' ? 'Lien 0' : 'Lien 23' })
          .first()
          .focus();
        for (let press = 0; press < 22; press++) {
          await page.keyboard.press(key);
          // At the very top, where a page can be scrolled no further, the bar steps aside.
          await expect.poll(() => covered(page), `${(await focus(page)).name}, ${key}, ${width} px`).toBe(false);
        }
      }
    }
  });
}
