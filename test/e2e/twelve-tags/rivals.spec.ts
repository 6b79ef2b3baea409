import { shop } from '../support/shop.js';
import { expect, FILES, test } from '../support/site.js';
import { accept, banner, granted, log, placeholder, settled } from '../support/visitor.js';

/** What other consent tools were seen to get wrong. */

const held = (name: string, more = ''): string =>
  `<script type="text/plain" data-category="statistics" src="/held.js?key=KEY-${name}&name=${name}" ${more}></script>`;
const logged = (name: string, more = ''): string =>
  `<script type="text/plain" data-category="statistics" src="/log.js?name=${name}" ${more}></script>`;
const inline = (name: string, category = 'statistics'): string =>
  `<script type="text/plain" data-category="${category}">(window.log ||= []).push('${name}')</script>`;

for (const file of FILES) {
  test.describe(file, () => {
    test.use({ file });

    test("a tag's own onload and onerror fire, and listeners put on it while it was held", async ({ page, site }) => {
      await site.visit({
        body: `<script>window.log = []</script>
          ${logged('one', 'id="one" onload="log.push(`onload of ` + this.id)" onerror="log.push(`never`)"')}
          <script type="text/plain" data-category="statistics" src="/fail.js" id="two" onload="log.push('never')" onerror="log.push('onerror of two')"></script>
          <script>
            one.addEventListener('load', () => log.push('listener of one'));
            two.addEventListener('error', () => log.push('listener of two'));
          </script>`,
      });
      await accept(page);
      await expect.poll(() => log(page)).toEqual(['one', 'onload of one', 'listener of one', 'onerror of two', 'listener of two']);
    });

    test('withdrawn while an accepted script is on its way: nothing of the category runs any more', async ({ page, site }) => {
      const key = (html: string): string => html.replaceAll('KEY', site.host);
      await site.visit({
        body: key(`<script>window.log = []</script>${held('first')}${inline('after')}${logged('external')}
          ${held('async', 'async')}${inline('other', 'marketing')}`),
      });
      await accept(page);
      await expect.poll(async () => (await site.requests()).filter(({ path }) => path.startsWith('/held.js')).length).toBe(2);
      await page.evaluate(() => window.placet.withdraw('statistics'));
      for (const name of ['first', 'async']) await site.release(`${site.host}-${name}`);
      await page.evaluate(() => fetch('/log.gif'));
      await settled(page);
      expect(await log(page)).toEqual(['other']);
    });

    test('a host that does not answer holds up its own chain only', async ({ page, site }) => {
      await site.visit({
        body: `<script>window.log = []</script>
          <script type="text/plain" data-category="statistics" src="/hang.js"></script>${inline('behind')}
          ${logged('async', 'async')}${inline('other category', 'marketing')}
          <script type="text/plain" data-type="module" data-category="statistics">log.push('module')</script>`,
      });
      await accept(page);
      await expect.poll(async () => (await log(page)).sort()).toEqual(['async', 'module', 'other category']);
    });

    test('what a page adds later runs: by appendChild, by innerHTML, by a parser that was still at work', async ({ page, site }) => {
      await site.visit({ body: '<script>window.log = []</script><div id="place"></div>' });
      await accept(page);
      await page.evaluate((markup) => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.dataset.category = 'statistics';
        script.textContent = "log.push('appended')";
        document.body.append(script);
        document.querySelector('#place')!.innerHTML = markup;
      }, inline('innerHTML') + logged('innerHTML, external'));
      await expect.poll(async () => (await log(page)).sort()).toEqual(['appended', 'innerHTML', 'innerHTML, external']);
    });

    test('an inline script still streaming in is not run half-read', async ({ page, site }) => {
      await site.visit({ config: shop });
      await accept(page);
      const going = page.goto(site.url(`/stream?key=${site.host}`));
      await page.waitForFunction(() => window.placet?.granted?.('statistics') && document.querySelector('[data-category]'));
      await settled(page);
      expect(await log(page)).toEqual([]);
      await site.release(site.host);
      await going;
      await expect.poll(() => log(page)).toEqual(['inline, first half', 'inline, second half']);
    });

    test('a driven browser is a visitor like any other', async ({ page, site }) => {
      await site.visit({ body: `<script>window.log = []</script>${inline('essential', 'essential')}` });
      expect(await page.evaluate(() => navigator.webdriver)).toBe(true);
      await expect(banner(page)).toBeVisible();
      expect(await log(page)).toEqual(['essential']);
    });

    for (const attribute of ['data-src', 'src']) {
      test(`a frame with ${attribute} goes and comes back with each answer, without a reload`, async ({ page, site }) => {
        const url = site.url('/log.html', 'video');
        await site.visit({
          body: `<iframe id="frame" data-category="marketing" ${attribute}="${url}" width="400" height="200" title="Cadre"></iframe>`,
        });
        await page.evaluate(() => Object.assign(window, { same: true }));
        const shown = (): Promise<string> => page.evaluate(() => document.querySelector<HTMLIFrameElement>('#frame')!.src);
        await expect.poll(shown).toBe('');
        await expect(placeholder(page)).toHaveCount(1);
        for (const round of [1, 2]) {
          await page.evaluate(() => window.placet.choose({ marketing: true }));
          await expect.poll(shown, `round ${round}`).toBe(url);
          await expect(page.frameLocator('#frame').getByText('Embed.')).toBeVisible();
          await expect(placeholder(page)).toHaveCount(0);
          await page.evaluate(() => window.placet.withdraw('marketing'));
          await expect.poll(shown, `round ${round}`).toBe('');
          await expect(placeholder(page)).toHaveCount(1);
        }
        expect(await page.evaluate(() => 'same' in window)).toBe(true);
      });
    }

    test('a template gives out everything it holds, in order, text included', async ({ page, site }) => {
      await site.visit({
        body: `<script>window.log = []</script><div id="place"><template data-category="statistics">un
          <b>deux</b> trois <script>log.push('one')</script><script src="/log.js?name=two"></script><script>log.push('three')</script> quatre</template></div>`,
      });
      const text = () =>
        page.evaluate(() => {
          const copy = document.querySelector('#place')!.cloneNode(true) as Element;
          for (const script of copy.querySelectorAll('script')) script.remove();
          return copy.textContent!.replace(/\s+/g, ' ').trim();
        });
      expect(await text()).toBe('');
      await accept(page);
      await expect.poll(() => log(page)).toEqual(['one', 'two', 'three']);
      expect(await text()).toBe('un deux trois quatre');
      await page.evaluate(() => window.placet.withdraw());
      await expect.poll(text).toBe('');
    });

    test('a corrupt cookie is no choice: the banner shows, nothing runs, an answer mends it', async ({ page, site }) => {
      await page.context().addCookies([{ name: 'placet-consent', value: '%7B%22statistics%22:tru', url: site.url() }]);
      await site.visit({ body: `<script>window.log = []</script>${inline('statistics')}${inline('essential', 'essential')}` });
      await expect(banner(page)).toBeVisible();
      expect(await log(page)).toEqual(['essential']);
      expect(await granted(page, 'statistics')).toEqual([]);
      await accept(page);
      await expect.poll(() => log(page)).toEqual(['essential', 'statistics']);
      await page.reload();
      await expect.poll(() => log(page)).toContain('statistics');
      await expect(banner(page)).toHaveCount(0);
    });
  });
}
