import { measure, shop } from '../support/shop.js';
import { expect, FILES, test } from '../support/site.js';
import { accept, banner, deciding, granted, grantedCategories, log, refuse, reopen, settled } from '../support/visitor.js';

const inline = `<script>window.log = []</script><script type="text/plain" data-category="statistics">log.push('ran')</script>`;

for (const file of FILES) {
  test.describe(file, () => {
    test.use({ file });
    const src = `src="/placet/${file}"`;

    for (const [place, page_] of Object.entries({
      'in the head': {},
      async: { tag: `<script async ${src}></script>` },
      defer: { tag: `<script defer ${src}></script>` },
      'injected by a tag manager': {
        tag: '',
        body: `<script>setTimeout(() => { const tag = document.createElement('script'); tag.src = '/placet/${file}'; document.head.append(tag) })</script>`,
      },
      'at the end of the body': { tag: '', body: `<script ${src}></script>` },
      'with a version in its address': { tag: `<script src="/placet/${file}?v=1"></script>` },
    } as Record<string, { tag?: string; body?: string }>)) {
      test(`${place}: asks, holds, releases, remembers`, async ({ page, site }) => {
        await site.visit({ ...page_, body: inline + (page_.body ?? '') });
        await expect(banner(page)).toBeVisible();
        expect(await log(page)).toEqual([]);
        await accept(page);
        await expect.poll(() => log(page)).toEqual(['ran']);
        await page.reload();
        await expect.poll(() => log(page)).toEqual(['ran']);
        await expect(banner(page)).toHaveCount(0);
      });
    }

    test('twice: the second does nothing but warn', async ({ page, site }) => {
      await site.visit({
        head: `<script>window.one = window.placet</script><script ${src}></script><script>window.two = window.placet</script>`,
        body: inline,
      });
      await expect(banner(page)).toHaveCount(1);
      await expect(page.locator('placet-reopen')).toHaveCount(1);
      await accept(page);
      await expect.poll(() => log(page)).toEqual(['ran']);
      expect(await page.evaluate(() => (window as unknown as { one: unknown; two: unknown }).one === window.placet)).toBe(true);
      await expect.poll(() => site.console.filter((line) => line.startsWith('warning') && line.includes('(second-copy)')).length).toBe(1);
    });

    test('granted() answers from the first line after the tag', async ({ page, site }) => {
      const head = `<script>window.first = [placet.granted('essential'), placet.granted('statistics'), placet.granted('unheard-of')]</script>`;
      const first = () => page.evaluate(() => (window as unknown as { first: boolean[] }).first);
      await site.visit({ head });
      expect(await first()).toEqual([true, false, false]);
      await accept(page);
      await page.reload();
      expect(await first()).toEqual([true, true, false]);
    });

    test('settings as attributes of the tag', async ({ page, site }) => {
      await site.visit({
        tag: `<script ${src} data-controller="Exemple SARL" data-privacy-policy="/vie-privee" data-language="en" data-theme="dark"></script>`,
      });
      await expect(banner(page)).toContainText('Exemple SARL');
      await expect(banner(page).getByRole('button', { name: 'Accept all' })).toBeVisible();
      await expect(banner(page).getByRole('link', { name: 'Privacy policy' })).toHaveAttribute('href', site.url('/vie-privee'));
    });

    test('settings in a JSON block, in window.placetConfig; the latter wins key by key', async ({ page, site }) => {
      await site.visit({
        config: { controller: { name: 'Exemple SARL' }, services: [measure], cookieName: 'choix' },
        before: `<script>window.placetConfig = { controller: { name: 'Autre SARL' } }</script>`,
      });
      await expect(banner(page)).toContainText('Autre SARL');
      await accept(page);
      expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['choix']);
      expect(await granted(page, 'measure')).toEqual(['measure']);
    });

    test('a JSON block that cannot be read: told to the developer, denied, asked all the same', async ({ page, site }) => {
      await site.visit({ before: '<script type="application/json" id="placet-config">{ "services": [ </script>' });
      await expect(banner(page)).toBeVisible();
      expect(await grantedCategories(page)).toEqual([]);
      await expect.poll(() => site.console.filter((line) => line.includes('(bad-json)')).length).toBe(1);
    });

    test('settings at an address: everything is denied until they are there', async ({ page, site }) => {
      const tag = `<script ${src} data-config="/settings.json"></script>`;
      let answer = (): void => {};
      let wait = Promise.resolve();
      await page.route('**/settings.json', async (route) => {
        await wait;
        await route.fulfill({ json: shop });
      });
      await site.visit({ tag, body: inline });
      await expect(banner(page)).toContainText('Exemple SARL');
      await accept(page);
      expect(await granted(page, 'statistics', 'measure')).toEqual(['statistics', 'measure']);

      wait = new Promise((go) => {
        answer = go;
      });
      await page.reload();
      await settled(page);
      expect(await granted(page, 'statistics', 'measure')).toEqual([]);
      expect(await log(page)).toEqual([]);
      await expect(banner(page)).toHaveCount(0);
      answer();
      await expect.poll(() => granted(page, 'statistics', 'measure')).toEqual(['statistics', 'measure']);
      await expect.poll(() => log(page)).toEqual(['ran']);
      await expect(banner(page)).toHaveCount(0);
    });

    test('settings at an address that answers nothing: denied, and told to the developer', async ({ page, site }) => {
      await page.route('**/settings.json', (route) => route.fulfill({ status: 500, body: 'no' }));
      await site.visit({ tag: `<script ${src} data-config="/settings.json"></script>`, body: inline });
      await expect.poll(() => site.console.filter((line) => line.includes('(config-missing)')).length).toBe(1);
      expect(await grantedCategories(page)).toEqual([]);
      expect(await log(page)).toEqual([]);
    });

    test('calls queued before the tag run once it is there, in order; later ones at once', async ({ page, site }) => {
      await site.visit({
        before: `<script>window.log = []; window.placet ||= []; placet.push((placet) => log.push('one ' + placet.granted('statistics')));
          placet.push(() => { throw new Error('of the page') }); placet.push(() => log.push('two'))</script>`,
        head: `<script>log.push('after the tag'); placet.push(() => log.push('at once')); log.push('last')</script>`,
      });
      expect(await log(page)).toEqual(['one false', 'two', 'after the tag', 'at once', 'last']);
      expect(site.thrown.splice(0)).toEqual(['Error: of the page']);
    });

    test('links open the preferences; no markup grants anything', async ({ page, site }) => {
      await site.visit({
        body: `${inline}<a href="#placet">Cookies du site</a><button data-placet-open>Mes choix</button>
          <button data-placet="accept">Faux</button><a href="#placet-accept">Faux</a><placet-ui><button slot="accept" data-placet="accept">Piège</button></placet-ui>`,
      });
      await expect(page.getByRole('button', { name: 'Tout refuser' })).toBeVisible();
      for (const name of ['Faux', 'Piège']) for (const trap of await page.getByText(name).all()) await trap.dispatchEvent('click');
      await settled(page);
      expect(await grantedCategories(page)).toEqual([]);
      for (const way of [page.getByRole('link', { name: 'Cookies du site' }), page.getByRole('button', { name: 'Mes choix' })]) {
        await way.dispatchEvent('click');
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.locator('placet-preferences')).toHaveCount(0);
      }
      await page.goto(site.url('/#placet'));
      await expect(page.getByRole('dialog')).toBeVisible();
    });

    test('the reopening button stands on every page once the answer is given', async ({ page, site }) => {
      await site.visit();
      await refuse(page);
      await site.visit({}, '/other');
      await reopen(page).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await deciding(page, () => dialog.getByRole('button', { name: 'Tout accepter' }).click());
      expect(await grantedCategories(page)).toEqual(['preferences', 'statistics', 'marketing']);
    });
  });
}
