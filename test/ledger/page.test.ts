import { type Browser, chromium, type Page } from '@playwright/test';
import SQLite from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';
import type { Figures } from '../../src/ledger/figures.js';
import { NOTICE, NOTICE_HASH, sample } from '../unit/ledger/sample.js';
import { onSqlite } from './backend.js';
import { ORIGIN, type Process, send, start, TOKEN } from './running.js';

onSqlite((backend) => {
  let browser: Browser;
  let ledger: Process;
  let page: Page;
  let violations: string[];
  const visitor = crypto.randomUUID();

  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium: install one, or set PLACET_CHROMIUM.');
    browser = await chromium.launch({ executablePath });
    ledger = await start({ ...backend.place().env, PLACET_BASE: '/consent' });
    await send(ledger.url, sample({ visitor, statistics: 'given', marketing: 'refused' }));
    await send(ledger.url, sample({ statistics: 'refused', marketing: 'refused', state: 'refused' }));
    await send(ledger.url, sample({ statistics: 'given', marketing: 'given', language: 'en' }));
    const init = { method: 'PUT', headers: { 'Content-Type': 'application/json', Origin: ORIGIN }, body: JSON.stringify(NOTICE) };
    expect((await fetch(`${ledger.url}/notices/${NOTICE_HASH}`, init)).status).toBe(201);
  });
  afterAll(async () => {
    await browser.close();
    await ledger.stop();
  });

  beforeEach(async () => {
    violations = [];
    page = await browser.newPage({ locale: 'fr-FR' });
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted Type/i.test(message.text())) violations.push(message.text());
    });
    page.on('pageerror', (error) => violations.push(error.message));
    await page.goto(`${ledger.url}/`);
  });
  afterEach(async () => {
    expect(violations).toEqual([]);
    await page.close();
  });

  const enter = async () => {
    await page.getByLabel('Jeton d’accès').fill(TOKEN);
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.getByRole('heading', { name: 'Rechercher' }).waitFor();
  };

  it('shows nothing without the right token', async () => {
    await page.getByLabel('Jeton d’accès').fill('un-autre-jeton-assez-long');
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.getByText('Ce jeton n’ouvre pas ce registre.').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('finds a visitor’s receipt and tells it in plain words, with the notice as shown', async () => {
    await enter();
    await page.getByLabel('Identifiant du visiteur').fill(visitor);
    await page.getByRole('button', { name: 'Chercher', exact: true }).click();
    await page.getByText('1 reçu affiché').waitFor();
    await page.getByRole('button', { name: 'Lire' }).click();
    const receipt = page.getByRole('article', { name: 'Un reçu, en clair' });
    await receipt.waitFor();
    const text = await receipt.innerText();
    expect(text).toContain(visitor);
    expect(text).toMatch(/A accepté\s+statistics/);
    expect(text).toMatch(/A refusé\s+marketing/);
    expect(text).toContain('le visiteur lui-même, dans les préférences — Enregistrer mes choix.');
    await receipt.getByText(NOTICE_HASH, { exact: true }).waitFor();
    await page.getByText('Revenir aux résultats').click();
    await page.getByText('1 reçu affiché').waitFor();
  });

  it('tells as no fact what was altered behind the ledger’s back, and shows what stands there', async () => {
    const place = backend.place();
    const touched = await start(place.env);
    const [turned, emptied] = [sample(), sample()];
    for (const receipt of [turned, emptied, sample()]) await send(touched.url, receipt);
    const behind = new SQLite(place.file);
    behind.exec(`update entries set content = replace(content, '"given"', '"refused"') where id = '${turned.receiptId}'`);
    behind.exec(`update entries set content = 'jean', outcome = 'accepted' where id = '${emptied.receiptId}'`);
    behind.close();
    await page.goto(`${touched.url}/`);
    await enter();
    await page.getByRole('button', { name: 'Chercher', exact: true }).click();
    await page.getByText('3 reçus affichés').waitFor();
    expect(await page.getByRole('row').getByText('Modifié après coup').count()).toBe(2);
    expect(await page.getByRole('cell', { name: 'Tout accepté' }).count()).toBe(0);
    for (const [at, stands] of [
      [1, 'jean'],
      [2, '"refused"'],
    ] as const) {
      await page.getByRole('button', { name: 'Lire' }).nth(at).click();
      const receipt = page.getByRole('article', { name: 'Un reçu, en clair' });
      await receipt.getByRole('alert').getByText('Ce reçu a été modifié après coup').waitFor();
      expect(await receipt.innerText()).not.toMatch(/A accepté|A refusé|Ce qui lui était montré|Enregistrer ce reçu/);
      await receipt.getByText('Données complètes').click();
      expect(await receipt.locator('pre').innerText()).toContain(stands);
      await page.getByLabel('Langue').selectOption('en');
      await page.getByRole('alert').getByText('This receipt was altered').waitFor();
      await page.getByLabel('Language').selectOption('fr');
      await page.getByText('Revenir aux résultats').click();
    }
    await touched.stop();
  });

  it('keeps the token for this tab, over a reload, until it is given back', async () => {
    await enter();
    await page.reload();
    await page.getByRole('heading', { name: 'Rechercher' }).waitFor();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByLabel('Jeton d’accès').waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('is used by the keyboard alone', async () => {
    const press = async (key: string, until: () => Promise<boolean>) => {
      for (let times = 0; !(await until()); times++) {
        expect(times).toBeLessThan(20);
        await page.keyboard.press(key);
      }
    };
    const isOn = (name: string) => () =>
      page.evaluate((text) => {
        const { activeElement: element } = document;
        return element?.textContent === text || (element as HTMLInputElement | null)?.labels?.[0]?.textContent === text;
      }, name);
    await press('Tab', isOn('Jeton d’accès'));
    await page.keyboard.insertText(TOKEN);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Rechercher' }).waitFor();
    await press('Tab', isOn('Identifiant du visiteur'));
    await page.keyboard.insertText(visitor);
    await page.keyboard.press('Enter');
    await page.getByText('1 reçu affiché').waitFor();
    await press('Tab', isOn('Lire'));
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Un reçu, en clair' }).waitFor();
    expect(await isOn('Un reçu, en clair')()).toBe(true);
    await press('Shift+Tab', isOn('← Revenir aux résultats'));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lire' }).waitFor();
    // Back where the receipt was opened from, not at the top of the page.
    expect(await isOn('Lire')()).toBe(true);
    await press('Shift+Tab', isOn('Chiffres'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Décisions par période' }).waitFor();
  });

  it('draws refusals beside acceptances, and says the same in a table', async () => {
    await enter();
    await page.getByRole('button', { name: 'Chiffres' }).click();
    const row = page.getByRole('row', { name: /www\.exemple\.fr · 2026-11-01 · fr/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['0 (0\u00a0%)', '1 (50\u00a0%)', '1 (50\u00a0%)', '0', '0']);
    expect(await page.locator('figure rect.accepted').count()).toBe(await page.locator('figure rect.refused').count());
    await page.getByLabel('Notice', { exact: true }).selectOption({ label: 'www.exemple.fr · 2026-11-01 · en' });
    const bar = await page.locator('figure g rect.accepted').last().getAttribute('height');
    expect(Number(bar)).toBeGreaterThan(0);
    expect(Number(await page.locator('figure g rect.refused').last().getAttribute('height'))).toBe(0);
  });

  it('counts all notices where the one chosen has nothing in the period', async () => {
    await enter();
    await page.getByRole('button', { name: 'Chiffres' }).click();
    const notice = page.getByLabel('Notice', { exact: true });
    await notice.selectOption({ label: 'www.exemple.fr · 2026-11-01 · en' });
    await page.route('**/stats?*', async (route) => {
      const answer = await route.fetch();
      const { days } = (await answer.json()) as { days: Figures[] };
      await route.fulfill({ response: answer, json: { days: days.filter(({ language }) => language === 'fr') } });
    });
    await page.getByLabel('Du', { exact: true }).fill('2026-01-01');
    await page.getByRole('row', { name: /2026-11-01 · en/ }).waitFor({ state: 'detached' });
    expect(await notice.locator('option:checked').allInnerTexts()).toEqual(['Toutes']);
    expect(await page.getByText('Rien à compter sur cette période').count()).toBe(0);
    expect(await page.locator('figure rect.refused').count()).toBeGreaterThan(0);
  });

  it('verifies, exports and erases', async () => {
    await enter();
    await page.getByRole('button', { name: 'Vérifier et exporter' }).click();
    await page.getByRole('button', { name: 'Vérifier toute la chaîne' }).click();
    await page.getByText('La chaîne est intacte : 4 entrées recalculées.').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Lignes JSON' }).click()]);
    expect(download.suggestedFilename()).toBe('placet-receipts.ndjson');

    await page.getByLabel('Identifiant du visiteur').fill(visitor);
    await page.getByRole('button', { name: 'Effacer ses reçus' }).click();
    await page.getByRole('button', { name: 'Oui, effacer définitivement' }).click();
    await page.getByText('1 reçu effacé.').waitFor();
    await page.getByRole('button', { name: 'Vérifier toute la chaîne' }).click();
    await page.getByText('5 entrées recalculées').waitFor();
  });

  it('speaks English when asked, fits a phone, and passes the automatic checks of accessibility', async () => {
    const { AxeBuilder } = await import('@axe-core/playwright');
    await page.setViewportSize({ width: 320, height: 640 });
    await enter();
    await page.getByLabel('Langue').selectOption('en');
    await page.getByRole('heading', { name: 'Search' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    for (const name of ['Search', 'Figures', 'Verify and export']) {
      await page.getByRole('navigation').getByRole('button', { name }).click();
      await page.getByRole('heading', { level: 2 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    await page.getByRole('navigation').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('button', { name: 'Search', exact: true }).last().click();
    const read = page.getByRole('button', { name: 'Read' });
    await read.first().waitFor();
    for (const button of await read.all()) {
      const { x, width } = (await button.boundingBox())!;
      expect(x + width).toBeLessThanOrEqual(320);
    }
    // Injected by the test, which the page's policy would stop: only looked at from outside.
    const context = await browser.newContext({ bypassCSP: true, locale: 'fr-FR' });
    const other = await context.newPage();
    await other.goto(`${ledger.url}/`);
    await other.getByLabel('Jeton d’accès').fill(TOKEN);
    await other.getByRole('button', { name: 'Entrer' }).click();
    for (const name of ['Rechercher', 'Chiffres', 'Vérifier et exporter']) {
      await other.getByRole('navigation').getByRole('button', { name }).click();
      await other.getByRole('heading', { level: 2 }).waitFor();
      const { violations: found } = await new AxeBuilder({ page: other as never }).analyze();
      expect(found.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
    await context.close();
  });
});
