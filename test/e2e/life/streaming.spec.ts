import { config, inline, say } from '../order/page.js';
import { expect, test } from '../support/site.js';
import { log, settled } from '../support/visitor.js';

/** Pages that arrive in pieces: nothing is woken half-read. */

for (const behind of ['nothing', 'something a script has put']) {
  test(`a half-read inline script with ${behind} behind it waits for its end`, async ({ page, site }) => {
    await site.visit({ config }, '/before');
    await say(page, { statistics: true });
    await page.goto(site.url(`/stream?key=${site.host}`), { waitUntil: 'commit' });
    await expect(page.locator('script[data-category]')).toBeAttached();
    if (behind !== 'nothing') await page.evaluate(() => document.documentElement.append(document.createElement('i')));
    await settled(page);
    expect(await log(page)).toEqual([]);
    await site.release(site.host);
    await expect.poll(() => log(page)).toEqual(['inline, first half', 'inline, second half']);
  });
}

const pieces = (page: import('@playwright/test').Page, ...html: string[]) =>
  page.evaluate(async (html) => {
    window.log = [];
    document.open();
    for (const piece of html) {
      document.write(piece);
      // Nothing of that says that anything has been read to its end.
      document.documentElement.append(document.createElement('i'));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      window.log.push('|');
    }
    document.close();
  }, html);

test('so does a template, a script at the very end, and a script deep inside', async ({ page, site }) => {
  await site.visit({ config });
  await say(page, { statistics: true });
  const script = inline('deep');
  await pieces(
    page,
    '<!doctype html><title>x</title><body><template data-category="statistics"><b id="one">1</b>',
    "<script>log.push('in template')</script><b id='two'>2</b>",
    `</template><div><section><p>${script.slice(0, 70)}`,
    script.slice(70),
    `</section></div>${inline('end')}`,
  );
  await expect.poll(() => log(page)).toContain('end');
  await expect(page.locator('#one + script + #two')).toHaveCount(1);
  const ran = await log(page);
  expect(ran.filter((name) => name !== '|').sort()).toEqual(['deep', 'end', 'in template']);
  // Not before its last piece had been written.
  expect(ran.indexOf('in template')).toBeGreaterThan(ran.indexOf('|', 1));
  expect(ran.slice(0, ran.indexOf('deep')).filter((name) => name === '|').length).toBeGreaterThanOrEqual(3);
});
