import { expect, test } from '../support/site.js';
import { log, settled } from '../support/visitor.js';
import { config, inline, logged, other, say } from './page.js';

/** What a woken script finds around it. */

test('document.currentScript is the tag, and listeners put on it while it was held are called', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<script>window.log = []</script>${other('id="inline"', 'log.push(document.currentScript.id)')}
      ${logged('external', 'id="external" onload="log.push(`attribute of ` + this.id)"')}<div id="place"></div>
      <script>document.getElementById('external').addEventListener('load', ({ target }) => log.push('listener of ' + target.id))</script>`,
  });
  await page.evaluate(
    (html) => {
      document.getElementById('place')!.innerHTML = html;
    },
    `${other('id="anew" data-own="kept"', 'log.push(document.currentScript.id + " " + document.currentScript.dataset.own)')}
     ${logged('anew external', 'onload="log.push(`attribute of anew`)"')}`,
  );
  await say(page, { statistics: true });
  await expect
    .poll(() => log(page))
    .toEqual(['inline', 'external', 'attribute of external', 'listener of external', 'anew kept', 'anew external', 'attribute of anew']);
});

test('document.write in a woken script writes nothing and blanks nothing; afterwards the page can write again', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<p id="kept">Kept</p><script>window.log = []; const native = document.write</script>
      ${other('', "document.write('<p class=\"written\">1</p>'); document.writeln('<p class=\"written\">2</p>'); log.push('wrote')")}
      ${other('', "document.open().write('<p class=\"written\">3</p>'); document.close(); log.push('opened')")}
      ${other('src="data:text/javascript,document.write(`x`);log.push(`external`)"')}
      ${other('async', "document.write('x'); log.push('async inline')")}
      ${other('', 'throw new Error("expected")')}
      ${other('', "log.push('restored later ' + (document.write !== native))")}`,
  });
  await say(page, { statistics: true });
  await expect.poll(async () => (await log(page)).length).toBe(5);
  await expect(page.locator('#kept')).toHaveText('Kept');
  await expect(page.locator('.written')).toHaveCount(0);
  expect(await page.evaluate(() => document.write === (window as unknown as { eval(text: string): unknown }).eval('native'))).toBe(true);
  expect(await page.evaluate(() => ['open', 'write'].some((name) => Object.hasOwn(document, name)))).toBe(false);
  expect(site.thrown.splice(0)).toHaveLength(1);
});

test('a page that writes in a way of its own goes on doing so', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<script>window.log = []; document.write = (text) => void log.push(text)</script>${other('', "document.write('mine')")}`,
  });
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['mine']);
  await page.evaluate(() => document.write('still mine'));
  expect(await log(page)).toEqual(['mine', 'still mine']);
});

test('a returning visitor: inline scripts run while the page is still read, and cannot write into it either', async ({ page, site }) => {
  await site.visit({ config }, '/before');
  await say(page, { statistics: true });
  await site.visit({
    config,
    body: `${other('', 'document.write("<p class=written>x</p>"); (window.log ||= []).push(document.readyState)')}<p id="kept">Kept</p>`,
  });
  await settled(page);
  await expect(page.locator('#kept')).toHaveText('Kept');
  await expect(page.locator('.written')).toHaveCount(0);
  expect(await log(page)).toHaveLength(1);
});

test('DOMContentLoaded and load are not fired again for late scripts; the documented way to start works', async ({ page, site }) => {
  await site.visit({
    config,
    body: `<script>
        window.log = [];
        for (const name of ['DOMContentLoaded', 'load']) addEventListener(name, () => log.push(name + ' of the page'));
      </script>
      ${other(
        '',
        `const ready = (then) => (document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', then) : then());
         document.addEventListener('DOMContentLoaded', () => log.push('never'));
         ready(() => log.push('ready'));`,
      )}`,
  });
  await page.evaluate(() => window.placet.watch('statistics', () => void window.log.push('watched')));
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['DOMContentLoaded of the page', 'load of the page', 'watched', 'ready']);
});

test('a script takes part once: moved, copied and put back, it does not run again', async ({ page, site }) => {
  await site.visit({ config, body: `<div id="here">${inline('inline')}${logged('external')}</div><div id="there"></div>` });
  await say(page, { statistics: true });
  await expect.poll(() => log(page)).toEqual(['inline', 'external']);
  await page.evaluate(async () => {
    const there = document.getElementById('there')!;
    const scripts = [...document.querySelectorAll('#here script')];
    there.append(...scripts);
    there.append(...scripts.map((script) => script.cloneNode(true)));
    for (const script of scripts) {
      script.remove();
      there.prepend(script);
    }
    await window.placet.withdraw();
    await window.placet.acceptAll();
  });
  await settled(page);
  await page.evaluate(() => fetch('/log.gif'));
  expect(await log(page)).toEqual(['inline', 'external']);
});

test('nor does one that was made by script, by innerHTML or read with `async`, put back by whoever kept it', async ({ page, site }) => {
  await site.visit({ config, body: `<div id="here">${logged('async', 'async')}</div><div id="there"></div>` });
  await page.evaluate(() => {
    const here = document.getElementById('here')!;
    const made = document.createElement('script');
    made.type = 'text/plain';
    made.dataset.category = 'statistics';
    made.text = "(window.log ||= []).push('made')";
    const born = document.createElement('div');
    born.innerHTML = `<script type="text/plain" data-category="statistics">(window.log ||= []).push('born')</script>`;
    here.append(made, born);
    Object.assign(window, { kept: [...document.querySelectorAll('#here script')] });
  });
  await say(page, { statistics: true });
  const ran = async () => (await log(page)).toSorted();
  await expect.poll(ran).toEqual(['async', 'born', 'made']);
  await page.evaluate(async () => {
    const { kept } = window as unknown as { kept: HTMLElement[] };
    for (const place of ['there', 'here', 'there']) {
      document.getElementById(place)!.append(...kept);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  });
  await settled(page);
  await page.evaluate(() => fetch('/log.gif'));
  expect(await ran()).toEqual(['async', 'born', 'made']);
});

test('a script that was started is inert to whoever makes it anew: its tag says so', async ({ page, site }) => {
  await site.visit({ config, body: `${inline('inline')}${logged('external')}${other('data-type="module"', "log.push('module')")}` });
  await say(page, { statistics: true });
  await expect.poll(async () => (await log(page)).sort()).toEqual(['external', 'inline', 'module']);
  await page.evaluate(async () => {
    for (const script of document.querySelectorAll('script[data-category]')) {
      const made = document.createElement('script');
      made.text = script.textContent;
      for (const { name, value } of script.attributes) made.setAttribute(name, value);
      script.replaceWith(made);
    }
    await fetch('/log.gif');
  });
  await settled(page);
  expect(await log(page)).toHaveLength(3);
  await expect(page.locator('script[type="placet/started"]')).toHaveCount(3);
});

test('each release is told, with the element that lives', async ({ page, site }) => {
  await site.visit({
    config,
    body: `${other('id="a"')}${logged('b', 'id="b" async')}<template id="c" data-category="statistics"></template>`,
  });
  await page.evaluate(() => {
    window.log = [];
    document.addEventListener('placet:release', (event) => {
      const { element } = (event as CustomEvent<{ element: Element }>).detail;
      window.log.push(`${element.id} ${element.isConnected}`);
    });
  });
  await say(page, { statistics: true });
  await expect.poll(async () => (await log(page)).filter((line) => line !== 'b').sort()).toEqual(['a true', 'b true', 'c true']);
});
