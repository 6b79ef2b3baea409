import { readFileSync } from 'node:fs';
import { expect, test } from '../support/site.js';
import { accept, banner, granted, openPanel } from '../support/visitor.js';
import { composed, faults, introduce, preview, remarks, tags } from './playground.js';

test.beforeEach(({ site }) => site.go('/playground/'));

test('an empty composition is the bare tag, its banner, and what is missing', async ({ page, site }) => {
  await expect(preview(page).getByRole('button', { name: 'Tout refuser' })).toBeVisible();
  expect(await tags(page)).toBe('<script src="/placet/placet.js"></script>');
  expect(await remarks(page)).toEqual([
    expect.stringContaining('le nom du responsable manque'),
    expect.stringContaining('politique de confidentialité'),
    expect.stringContaining('Aucun service'),
    expect.stringContaining('où écrire'),
  ]);
  expect(await site.thirdParties()).toEqual([]);
});

test('what is typed is seen in the banner, settles its remark, and stands in the tag', async ({ page }) => {
  await introduce(page);
  await page.getByRole('checkbox', { name: /^Matomo/ }).check();
  await page.getByRole('checkbox', { name: 'Préférences' }).uncheck();
  await page.getByRole('checkbox', { name: 'Marketing', exact: true }).uncheck();
  await expect(preview(page).getByText(/Librairie du Port souhaite/)).toBeVisible();
  await expect(preview(page).getByText('Voir le service concerné')).toBeVisible();
  await expect(page.getByText('Rien à redire.')).toBeVisible();
  expect(await composed(page)).toEqual({
    controller: { name: 'Librairie du Port', email: 'donnees@port.example' },
    privacyPolicyUrl: '/confidentialite',
    categories: { preferences: false, marketing: false },
    services: ['matomo'],
  });
});

test('a service of one’s own is described, told to visitors, and marked', async ({ page }) => {
  await introduce(page);
  await page.getByLabel('Autre service').fill('Lettre « du Port »');
  await page.getByLabel('Autre service').press('Enter');
  const card = page.getByRole('group').filter({ hasText: 'À quoi il sert, dans les mots du visiteur' }).last();
  expect(await remarks(page)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('lettre-du-port : dites à quoi il sert'),
      expect.stringContaining('lettre-du-port : dites qui le fournit'),
      expect.stringContaining('lettre-du-port : nommez ce qu’il dépose'),
    ]),
  );
  await card.getByLabel('Finalité').selectOption('Marketing');
  await card.getByLabel('À quoi il sert, dans les mots du visiteur').fill('Savoir quelle lettre vous amène.');
  await card.getByLabel('Fournisseur', { exact: true }).fill('Courrier Clair SAS');
  await card.getByLabel('Pays du fournisseur').selectOption('US');
  await expect(page.getByText('lettre-du-port : son fournisseur est hors de l’Union')).toBeVisible();
  await card.getByRole('button', { name: 'Ajouter un transfert' }).click();
  await card.getByLabel('Pays', { exact: true }).selectOption('US');
  await card.getByLabel('Garantie').selectOption('SCC-2021');
  await card.getByRole('button', { name: 'Ajouter un traceur' }).click();
  await card.getByLabel('Nom, * pour la partie qui varie').fill('_lettre_*');
  await expect(page.getByText('lettre-du-port : un traceur n’a pas de durée.')).toBeVisible();
  await card.getByRole('group', { name: 'Durée', exact: true }).getByLabel('unité').selectOption('M');
  await card.getByRole('group', { name: 'Durée', exact: true }).getByLabel('nombre').fill('3');
  await card.getByLabel('Hôtes joints').fill('*.courrier.example, pixel.courrier.example');
  await card.getByLabel('Hôtes joints').blur();

  expect((await composed(page)).services).toEqual([
    {
      id: 'lettre-du-port',
      name: 'Lettre « du Port »',
      category: 'marketing',
      purpose: 'Savoir quelle lettre vous amène.',
      provider: { name: 'Courrier Clair SAS', country: 'US' },
      transfers: [{ country: 'US', safeguard: 'SCC-2021' }],
      trackers: [{ name: '_lettre_*', retention: 'P3M' }],
      hosts: ['*.courrier.example', 'pixel.courrier.example'],
    },
  ]);
  await expect(page.locator('#marks')).toHaveText(
    '<script type="text/plain" data-category="marketing" data-service="lettre-du-port" src="https://www.courrier.example/…"></script>',
  );
  await page.getByRole('radio', { name: 'Personnaliser' }).check();
  // Playwright reckons without the scale when it clicks inside a frame.
  await preview(page)
    .locator('details', { hasText: 'Lettre' })
    .evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
  await expect(preview(page).getByRole('rowheader', { name: '_lettre_*' })).toBeVisible();
});

test('everything set at once makes a config the schema takes, and the pasted tags a working banner', async ({ page, site }) => {
  test.slow();
  await introduce(page);
  await page.getByLabel('Pays', { exact: true }).first().selectOption('FR');
  await page.getByLabel('Nouvelle finalité').fill('Réseaux sociaux');
  await page.getByLabel('Nouvelle finalité').press('Enter');
  await page.getByRole('checkbox', { name: /^YouTube/ }).check();
  await page.getByRole('radio', { name: 'Encart' }).check();
  await page.getByRole('radio', { name: 'En haut à droite' }).check();
  await page.getByLabel('Style').selectOption('rounded');
  await page.getByLabel('Durée du choix').selectOption('P3M');
  await page.getByLabel('Où le choix compte').selectOption('domain');
  await page.getByLabel('Pour revenir sur son choix').selectOption('right');
  await page.getByLabel('Nom du bouton').fill('Mes cookies');
  await page.getByLabel('Signal GPC').selectOption('ignore');
  await page.getByLabel('Adresse de votre registre').fill('/recus');
  await page.getByLabel('Version de votre information').fill('2026-11');
  await page.getByLabel('Boutons (clair), #rrggbb', { exact: true }).fill('#7a3b12');
  await page.getByLabel('Boutons (clair), #rrggbb', { exact: true }).blur();

  const config = await composed(page);
  expect(faults(config)).toEqual([]);
  expect(config).toMatchObject({
    categories: { 'reseaux-sociaux': { title: 'Réseaux sociaux' } },
    duration: 'P3M',
    scope: 'domain',
    signals: { gpc: 'ignore' },
    receipts: { endpoint: '/recus' },
    ui: { layout: 'box', position: 'top-right', preset: 'rounded', reopen: { position: 'right', label: 'Mes cookies' } },
  });
  expect((config.ui as { tokens: Record<string, string> }).tokens.accent).toMatch(/^light-dark\(#7a3b12, #[\da-f]{6}\)$/);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Télécharger/ }).click()]);
  expect(download.suggestedFilename()).toBe('placet.config.json');
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(config);

  await site.visit(
    { tag: await tags(page), body: '<iframe data-service="youtube" data-src="/log.html" title="Film"></iframe>' },
    '/pasted',
  );
  await expect(banner(page)).toContainText('Réseaux sociaux');
  await expect(banner(page)).toHaveAttribute('data-position', 'top-right');
  await accept(page);
  expect(await granted(page, 'youtube', 'reseaux-sociaux', 'elsewhere')).toEqual(['youtube', 'reseaux-sociaux']);
  const panel = await openPanel(page);
  await expect(panel).toContainText('Librairie du Port');

  // The file says the same, beside the bare tag.
  await page.context().clearCookies();
  const file = readFileSync(await download.path(), 'utf8');
  await page.route('**/placet.config.json', (route) => route.fulfill({ contentType: 'application/json', body: file }));
  await site.visit({ tag: `<script src="/placet/${site.file}" data-config="/placet.config.json"></script>` }, '/by-file');
  await expect(banner(page)).toContainText('Réseaux sociaux');
  await expect(banner(page)).toHaveAttribute('data-position', 'top-right');
});

test('the marked tags wait when pasted: frames as frames, scripts as scripts', async ({ page, site }) => {
  await page.getByRole('checkbox', { name: /^YouTube/ }).check();
  await page.getByRole('checkbox', { name: /^PostHog/ }).check();
  const marks = (await page.locator('#marks').textContent())!;
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(new URL(route.request().url()).hostname);
    return route.fulfill({ body: '' });
  });
  await site.visit({ tag: await tags(page), body: marks }, '/pasted');
  await expect(page.locator('placet-embed')).toContainText('YouTube');
  expect(asked).toEqual([]);
  await accept(page);
  await expect.poll(() => asked.length).toBe(2);
  expect(asked.sort()).toEqual([expect.stringContaining('posthog'), 'www.youtube.com']);
});

test('a name that looks like markup stays a name, in the preview, in the tag and on the page', async ({ page, site }) => {
  const name = '</script><img src=x onerror="window.broken = true">';
  await page.getByLabel('Nom ou raison sociale').fill(name);
  await expect(preview(page).getByRole('heading', { name })).toBeVisible();
  expect((await tags(page)).match(/<\/script>/g)).toHaveLength(2);
  expect((await composed(page)).controller).toEqual({ name });
  await site.visit({ tag: await tags(page) }, '/pasted');
  await expect(banner(page)).toContainText(name);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('what is half written is said, and left out of the tag until it is whole', async ({ page }) => {
  await page.getByLabel('Version de votre information').fill('novembre 2026');
  await page.getByLabel('Adresse de la politique de cookies').fill('javascript:alert(1)');
  const said = await remarks(page);
  expect(said).toEqual(
    expect.arrayContaining([expect.stringContaining('« noticeVersion »'), expect.stringContaining('« cookiePolicyUrl »')]),
  );
  expect(await composed(page)).not.toHaveProperty('noticeVersion');
  await page.getByLabel('Version de votre information').fill('2026-11');
  expect((await remarks(page)).join()).not.toContain('noticeVersion');
  expect(await composed(page)).toHaveProperty('noticeVersion', '2026-11');
});

test('labels of one’s own are shown, kept by language, and judged as they are typed', async ({ page }) => {
  await introduce(page);
  await page.getByText('Titre, phrases et boutons du bandeau').click();
  await page.getByLabel('Titre (fr)').first().fill('Des cookies avec votre lecture ?');
  const refuse = page.getByLabel('Bouton qui refuse (fr)');
  await expect(refuse).toHaveAttribute('placeholder', 'Tout refuser');
  await refuse.fill('Je décline les finalités non essentielles');
  await expect(preview(page).getByRole('heading', { name: 'Des cookies avec votre lecture ?' })).toBeVisible();
  expect(await remarks(page)).toContainEqual(expect.stringContaining('dites le refus sans détour'));
  await page.getByLabel('Bouton qui accepte (fr)').fill('Je n’en refuse aucun');
  expect(await remarks(page)).toContainEqual(expect.stringContaining('un bouton qui accepte ne dit pas non'));

  await page.getByLabel('Bouton qui accepte (fr)').fill('');
  await refuse.fill('Continuer sans accepter');
  expect((await remarks(page)).join()).not.toMatch(/sans détour|ne dit pas/);
  await page.getByRole('checkbox', { name: 'J’écris mes textes en français et en anglais' }).check();
  await page.getByLabel('Bouton qui détaille (en)').fill('Choose');
  expect((await composed(page)).texts).toEqual({
    fr: { heading: 'Des cookies avec votre lecture ?', rejectAll: 'Continuer sans accepter' },
    en: { customize: 'Choose' },
  });
});

test('a remark on a text leads to that text', async ({ page }) => {
  await page.getByText('Titre, phrases et boutons du bandeau').click();
  await page.getByLabel(/^Qui demande et quoi/).fill('Pour améliorer votre expérience.');
  await page.getByText('Titre, phrases et boutons du bandeau').click();
  const remark = page.locator('.remarks li').filter({ hasText: 'ni regret, ni promesse' });
  await expect(remark.locator('cite')).toHaveText('CEPD 03/2022');
  await remark.getByRole('button').click();
  await expect(page.getByLabel(/^Qui demande et quoi/)).toBeFocused();
});

test('colours are kept from theme to theme, each where it was chosen for', async ({ page }) => {
  const buttons = (scheme: string) => page.getByLabel(`Boutons (${scheme}), #rrggbb`, { exact: true });
  const theme = (name: string) => page.getByRole('group', { name: 'Clair ou sombre' }).getByRole('radio', { name, exact: true }).check();
  const standing = await buttons('sombre').inputValue();
  await theme('Clair');
  await buttons('clair').fill('#7a3b12');
  await buttons('clair').blur();
  await expect(buttons('sombre')).toHaveCount(0);

  await theme('Sombre');
  await expect(buttons('sombre')).toHaveValue(standing);
  await buttons('sombre').fill('#f0bd72');
  await buttons('sombre').blur();
  await theme('Clair');
  await expect(buttons('clair')).toHaveValue('#7a3b12');
  expect((await composed(page)).ui).toEqual({ theme: 'light', tokens: { accent: 'light-dark(#7a3b12, #f0bd72)' } });
});

test('what was composed comes back after it was cleared, or replaced by the example', async ({ page }) => {
  const back = page.getByRole('button', { name: 'Reprendre la composition précédente' });
  await expect(back).toHaveCount(0);
  await introduce(page);
  const mine = await composed(page);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  expect(await composed(page)).toEqual({});
  await back.click();
  expect(await composed(page)).toEqual(mine);
  await page.getByRole('button', { name: 'Partir d’un exemple' }).click();
  expect(await composed(page)).not.toEqual(mine);
  await back.click();
  expect(await composed(page)).toEqual(mine);
});
