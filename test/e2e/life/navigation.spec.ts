import { arrived, config, inline, logged, say } from '../order/page.js';
import { expect, test } from '../support/site.js';
import { accept, log, panel, reopen, settled } from '../support/visitor.js';

/** Pages that change without being loaded again. */

const inner = (name: string): string =>
  `${inline(name)}${logged(`${name} external`)}<iframe data-category="statistics" data-src="/log.html?view=${name}"></iframe>`;

test('history.pushState: what each view brings is held or lives by the choice of that moment', async ({ page, site }) => {
  await site.visit({ config, body: '<div id="view"></div>' });
  const show = (name: string) =>
    page.evaluate(
      ({ html, name }) => {
        history.pushState(null, '', `/${name}`);
        document.getElementById('view')!.innerHTML = html;
      },
      { html: inner(name), name },
    );
  await show('one');
  await settled(page);
  expect(await log(page)).toEqual([]);
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['one', 'one external']);
  await show('two');
  await expect.poll(() => log(page)).toEqual(['one', 'one external', 'two', 'two external']);
  await page.evaluate(() => window.placet.withdraw());
  await show('three');
  await arrived(page);
  expect(await log(page)).toEqual(['one', 'one external', 'two', 'two external']);
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  await page.goBack();
  expect(await log(page)).toHaveLength(4);
});

test('a view transition', async ({ page, site }) => {
  await site.visit({ config, body: '<div id="view"></div>' });
  await say(page, { statistics: true });
  await page.evaluate(async (html) => {
    const transition = document.startViewTransition(() => {
      document.getElementById('view')!.innerHTML = html;
    });
    await transition.updateCallbackDone;
  }, inner('new'));
  await expect.poll(() => log(page)).toEqual(['new', 'new external']);
  await expect(page.locator('iframe')).toHaveAttribute('src', '/log.html?view=new');
});

test('document.open: the page is written anew, and its elements are held and live as before', async ({ page, site }) => {
  await site.visit({ config, body: inner('old') });
  const write = (html: string) =>
    page.evaluate((html) => {
      window.log = [];
      document.open();
      document.write(`<!doctype html><title>New</title><body>${html}`);
      document.close();
    }, html);
  await write(inner('held'));
  await settled(page);
  expect(await log(page)).toEqual([]);
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['held', 'held external']);
  // The last element has nothing after it that would say it is whole.
  await write(inline('last of all'));
  await expect.poll(() => log(page)).toEqual(['last of all']);
});

test('document.open: the ways back to the choice are there again, and what another tab decides is heard', async ({
  page,
  context,
  site,
}) => {
  const settings = { ...config, ui: undefined };
  await site.visit({ config: settings }, '/before');
  await accept(page);
  await site.visit({ config: settings });
  await page.evaluate((html) => {
    document.open();
    document.write(`<!doctype html><title>New</title><body><a href="#placet">Cookies</a>${html}`);
    document.close();
  }, inner('new'));
  await expect(page.locator('iframe')).toHaveAttribute('src');
  await expect(reopen(page)).toHaveCount(1);
  await reopen(page).click();
  await expect(panel(page)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Fermer' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(reopen(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'Cookies' }).click();
  await expect(panel(page)).toBeVisible();

  const other = await context.newPage();
  await other.goto(site.url('/before'));
  await other.evaluate(() => window.placet.withdraw());
  await expect(page.locator('iframe')).not.toHaveAttribute('src');
  await other.close();
});

test('document.open: storage still tells what another tab decides, and a page shown again looks anew', async ({ page, context, site }) => {
  await context.addInitScript(() => {
    delete (window as unknown as { BroadcastChannel?: unknown }).BroadcastChannel;
  });
  await site.visit({ config }, '/other');
  await say(page, { statistics: true });
  await site.visit({ config });
  const other = await context.newPage();
  await other.goto(site.url('/other'));
  await page.evaluate((html) => {
    document.open();
    document.write(`<!doctype html><title>New</title><body>${html}`);
    document.close();
  }, inner('new'));
  await expect(page.locator('iframe')).toHaveAttribute('src');
  await other.evaluate(() => window.placet.withdraw());
  await expect(page.locator('iframe')).not.toHaveAttribute('src');

  const refused = await page.evaluate(() => document.cookie);
  await say(page, { statistics: true });
  await expect(page.locator('iframe')).toHaveAttribute('src');
  const shown = await page.evaluate((refused) => {
    // While it is in the back-forward cache no event reaches it.
    document.cookie = refused;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    return window.placet.granted('statistics');
  }, `${refused}; path=/`);
  expect(shown).toBe(false);
  await other.close();
});

test('elements that are copied, moved, taken out and put in', async ({ page, site }) => {
  await site.visit({ config, body: `<div id="here">${inline('original')}</div><div id="there"></div>` });
  await page.evaluate(() => {
    const there = document.getElementById('there')!;
    const script = document.querySelector('#here script')!;
    // A copy is another element, and counts as one.
    there.append(script.cloneNode(true));
    there.append(script);
    document.getElementById('here')!.append(script);
    const away = script.cloneNode(true);
    there.append(away);
    (away as Element).remove();
    (window as unknown as { away: Node }).away = away;
  });
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['original', 'original']);
  await page.evaluate(() => document.body.append((window as unknown as { away: Node }).away));
  await expect.poll(() => log(page)).toEqual(['original', 'original', 'original']);
  await page.evaluate(() => document.getElementById('there')!.append(document.body.lastChild!));
  await settled(page);
  expect(await log(page)).toHaveLength(3);
});

test('made element by element, by whichever way: each lives once', async ({ page, site }) => {
  await site.visit({ config, body: '<div id="place"></div>' });
  await say(page, { statistics: true });
  await page.evaluate((held) => {
    const place = document.getElementById('place')!;
    const script = (name: string): string => held.replace('NAME', name);
    const made = document.createElement('script');
    made.type = 'text/plain';
    made.text = "(window.log ||= []).push('createElement')";
    place.append(made);
    made.dataset.category = 'statistics';
    place.insertAdjacentHTML('beforeend', script('insertAdjacentHTML'));
    place.append(document.createRange().createContextualFragment(script('fragment')));
    place.append(document.adoptNode(new DOMParser().parseFromString(script('parser'), 'text/html').querySelector('script')!));
    const template = document.createElement('template');
    template.innerHTML = `<div>${script('template')}</div>`;
    place.append(document.importNode(template.content, true));
    for (const name of ['innerHTML', 'setHTMLUnsafe', 'outerHTML'] as const) {
      const box = document.createElement('div');
      place.append(box);
      if (name === 'setHTMLUnsafe') (box as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(script(name));
      else box[name] = script(name);
    }
  }, inline('NAME'));
  await expect
    .poll(async () => (await log(page)).sort())
    .toEqual(['createElement', 'fragment', 'innerHTML', 'insertAdjacentHTML', 'outerHTML', 'parser', 'setHTMLUnsafe', 'template']);
});

/** Kept by the page, as a tab or a dialog that is closed keeps what is in it. */
const FETCHING = {
  frame: '<iframe id="kept" data-category="statistics" data-src="/log.html?name=kept"></iframe>',
  object: '<object id="kept" data-category="statistics" data-data="/log.html?name=kept" type="text/html"></object>',
  stylesheet: '<link id="kept" rel="stylesheet" data-category="statistics" data-href="/log.css?name=kept">',
};

for (const [kind, markup] of Object.entries(FETCHING)) {
  test(`a ${kind} taken out of the page before a withdrawal and put back after it is not asked for again`, async ({ page, site }) => {
    const count = async (): Promise<number> => (await site.requests()).filter(({ path }) => path.includes('name=kept')).length;
    await site.visit({ config, body: markup });
    await say(page, { statistics: true });
    await expect.poll(count).toBe(1);
    await page.evaluate(async () => {
      const kept = document.querySelector('#kept')!;
      kept.remove();
      await window.placet.withdraw();
      document.body.append(kept);
    });
    await arrived(page);
    expect(await count()).toBe(1);
    await say(page, { statistics: true });
    await expect.poll(count).toBe(2);
  });
}

test('a page written in the tag itself, taken out and put back after a withdrawal, does not run again', async ({ page, site }) => {
  const said = (): Promise<string[]> => log(page);
  await site.visit({
    config,
    before: '<script>log = []; onmessage = ({ data }) => log.push(data)</script>',
    body: `<iframe id="kept" sandbox="allow-scripts" data-category="statistics" data-srcdoc="<script>parent.postMessage('ran', '*')</script>"></iframe>`,
  });
  await say(page, { statistics: true });
  await expect.poll(said).toEqual(['ran']);
  await page.evaluate(async () => {
    const kept = document.querySelector('#kept')!;
    kept.remove();
    await window.placet.withdraw();
    document.body.append(kept);
  });
  await arrived(page);
  expect(await said()).toEqual(['ran']);
  await say(page, { statistics: true });
  await expect.poll(said).toEqual(['ran', 'ran']);
});
