import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { firstLayer } from '../size/measure.js';
import { inEachEngine } from './each.js';

inEachEngine((scene) => {
  const { visit } = scene;

  it('asks, and before an answer nothing is fetched, run or kept', async () => {
    const her = await visit('ordered');
    await her.seesBanner();
    await her.click('document.getElementById("elsewhere")');
    await wait(500);
    expect(scene.site.hits).toEqual([]);
    expect(await her.ran()).toEqual([]);
    expect(await her.kept()).toEqual([]);
    expect(await her.loaded()).toEqual(firstLayer.toSorted());
  });

  it('keeps a refusal, and nothing of anybody else', async () => {
    const her = await visit('ordered');
    await her.clicks('Tout refuser');
    await her.seesNoBanner();
    await her.until('placet.receipts.latest()');
    await scene.window.open(scene.site.url('ordered'));
    await her.until('placet.choice.state === "refused"');
    expect(scene.site.hits).toEqual([]);
    expect(await her.ran()).toEqual([]);
    expect((await her.kept()).filter((name) => !name.startsWith('placet-'))).toEqual([]);
    await her.seesNoBanner();
  });

  it('runs what was accepted in page order, and leaves the rest asleep', async () => {
    const her = await visit('ordered');
    await her.clicks('Tout accepter');
    await her.until('window.ran?.includes("c") && window.ran.includes("module") && window.ran.includes("marketing")');
    expect((await her.ran()).filter((name) => name.length === 1)).toEqual(['a', 'b', 'c']);
    expect(scene.site.hits.sort()).toEqual(['stats a', 'stats c']);
  });

  it('never runs what names a category that is not declared', async () => {
    const her = await visit('mistaken');
    await her.clicks('Tout accepter');
    await her.until('window.ran?.includes("b")');
    await wait(300);
    expect(await her.ran()).toEqual(['b']);
  });

  it('runs each accepted script once more for a returning visitor, without asking', async () => {
    const her = await visit('ordered');
    await her.clicks('Tout accepter');
    await her.until('window.ran?.includes("c") && placet.receipts.latest()');
    await scene.window.open(scene.site.url('ordered'));
    await her.until('window.ran?.includes("c")');
    await her.seesNoBanner();
    expect((await her.ran()).sort()).toEqual(['a', 'b', 'c', 'marketing', 'module']);
    expect(await her.loaded()).toEqual(['dist/placet.js']);
  });

  it('erases what was withdrawn', async () => {
    const her = await visit('ordered');
    await her.clicks('Tout accepter');
    await her.until('window.ran?.includes("c") && placet.receipts.latest()');
    expect(await her.kept()).toEqual(expect.arrayContaining(['_a', '_c']));
    const { erased, blocked, leftover } = await her.evaluate<{ erased: { name: string }[]; blocked: string[]; leftover: unknown[] }>(
      `placet.withdraw('statistics').then(({ erased, blocked, leftover }) => ({ erased, blocked, leftover }))`,
    );
    expect([...new Set(erased.map(({ name }) => name))].sort()).toEqual(['_a', '_c']);
    expect(blocked).toContain('statistics');
    expect(leftover).toEqual([]);
    expect((await her.kept()).filter((name) => !name.startsWith('placet-'))).toEqual([]);
    expect(await her.granted('marketing')).toBe(true);
    scene.site.hits.length = 0;
    await scene.window.open(scene.site.url('ordered'));
    await her.until('window.ran?.includes("marketing")');
    expect(scene.site.hits).toEqual([]);
  });

  it('runs a held script that came through innerHTML, once', async () => {
    const her = await visit('plain');
    await her.seesBanner();
    await her.evaluate(`void (document.querySelector('main').innerHTML +=
      '<script type="text/plain" data-category="statistics">(window.ran ||= []).push(document.currentScript.dataset.category)<' + '/script>')`);
    expect(await her.ran()).toEqual([]);
    await her.clicks('Tout accepter');
    await her.until('window.ran?.length');
    await her.evaluate('placet.choose({ marketing: false })');
    await wait(500);
    expect(await her.ran()).toEqual(['statistics']);
  });

  it('does not run a script whose consent was withdrawn while it was loading', async () => {
    const her = await visit('slow');
    await her.clicks('Tout accepter');
    for (const end = Date.now() + 5000; !scene.site.hits.length && Date.now() < end; ) await wait(20);
    expect(scene.site.hits).toEqual(['stats slow']);
    await her.evaluate('placet.withdraw().then(() => {})');
    await wait(2500);
    expect(await her.ran()).toEqual([]);
    expect((await her.kept()).filter((name) => !name.startsWith('placet-'))).toEqual([]);
    await her.evaluate('placet.acceptAll().then(() => {})');
    await her.until('window.ran?.length');
    expect(await her.ran()).toEqual(['slow']);
  });

  it('puts a placeholder where an embed is held, and takes the embed back on withdrawal', async () => {
    const her = await visit('embed');
    await her.clicks('Tout refuser');
    expect(await her.evaluate(`document.querySelector('iframe').hasAttribute('src')`)).toBe(false);
    await her.evaluate(`placet.choose({ video: true }).then(() => {})`);
    await her.until(`document.querySelector('iframe').src.includes('player')`);
    for (const end = Date.now() + 5000; !scene.site.hits.length && Date.now() < end; ) await wait(20);
    expect(scene.site.hits).toEqual(['ads video']);
    await her.evaluate(`placet.withdraw('video').then(() => {})`);
    expect(await her.evaluate(`document.querySelector('iframe').hasAttribute('src')`)).toBe(false);
  });

  it('allows one embed from its placeholder, and that one alone', async () => {
    const her = await visit('embed');
    await her.clicks('Tout refuser');
    await her.seesNoBanner();
    await her.clicks('Toujours autoriser');
    await her.until(`document.querySelector('iframe').src.includes('player')`);
    expect(await her.granted('video')).toBe(true);
    expect(await her.granted('marketing')).toBe(false);
  });

  it('lets the content of a template out and takes it back, and gives an image its own address back', async () => {
    const her = await visit('template');
    const shown = () => her.evaluate<boolean>('!!document.getElementById("inside")');
    const image = () => her.evaluate<string>('document.querySelector("img").getAttribute("src")');
    await her.seesBanner();
    expect(await shown()).toBe(false);
    await her.evaluate('placet.acceptAll().then(() => {})');
    await her.until('document.getElementById("inside") && window.ran?.includes("inside")');
    expect(await image()).toContain('pixel');
    await her.evaluate('placet.withdraw().then(() => {})');
    expect(await shown()).toBe(false);
    expect(await image()).toBe('data:,');
    await her.evaluate('placet.acceptAll().then(() => {})');
    await her.until('document.getElementById("inside")');
    expect(await her.ran()).toEqual(['inside']);
  });

  it('is reopened by the footer link and closed by Escape, which changes nothing', async () => {
    const her = await visit('plain');
    await her.clicks('Tout accepter');
    await her.seesNoBanner();
    await her.click('document.getElementById("manage")');
    await her.seesPreferences();
    await her.press('Escape');
    await her.seesNoPreferences();
    expect(await her.granted('statistics')).toBe(true);
    await her.click('document.getElementById("manage")');
    await her.clicks('Tout refuser');
    await her.seesNoPreferences();
    expect(await her.granted('statistics')).toBe(false);
  });

  it('takes up in every document of the site what was decided in one, a withdrawal too', async () => {
    const her = await visit('framing');
    const other = 'document.getElementById("other").contentWindow';
    await her.until(`${other}.placet?.choice`);
    await her.evaluate('placet.acceptAll().then(() => {})');
    await her.until(`${other}.ran?.includes("c")`);
    await her.until(`${other}.placet.choice.state === "given"`);
    await her.evaluate('placet.withdraw().then(() => {})');
    await her.until(`${other}.placet.choice.state === "refused"`);
    expect(await her.evaluate(`${other}.placet.granted("statistics")`)).toBe(false);
    await her.seesNoBanner();
  });

  it('asks where nothing can be stored, and keeps to the answer for as long as the page lasts', async () => {
    const her = await visit('denied');
    await her.seesBanner();
    expect(await her.ran()).toEqual([]);
    await her.clicks('Tout refuser');
    await her.seesNoBanner();
    await her.until('placet.choice.state === "refused"');
    expect(await her.ran()).toEqual([]);
    await her.evaluate('placet.acceptAll().then(() => {})');
    await her.until('window.ran?.includes("b")');
  });

  it('stays in reach while a modal window of the page is open', async () => {
    const her = await visit('modal');
    await her.seesBanner();
    await her.clicks('Tout refuser');
    await her.seesNoBanner();
    await her.until('placet.choice.state === "refused"');
    expect(await her.evaluate('document.getElementById("own").open')).toBe(true);
  });

  it('holds untagged requests and scripts of a declared service where the guard is placed, until a yes', async () => {
    const her = await visit('guarded');
    await her.seesBanner();
    await her.until('window.refused');
    expect(await her.evaluate('window.refused')).toBe('TypeError');
    expect(scene.site.hits).toEqual([]);
    expect(await her.ran()).toEqual([]);
    await her.clicks('Tout accepter');
    await her.until('window.ran?.includes("d")');
    expect(await her.ran()).toEqual(['d']);
    expect(scene.site.hits).toContain('stats d');
  });

  it('works under a strict policy with Trusted Types, without one report', async () => {
    const her = await visit('strict');
    await her.clicks('Tout accepter');
    await her.until('window.ran?.includes("b")');
    expect(await her.ran()).toEqual(['a', 'b']);
    await her.click('document.getElementById("manage")');
    await her.seesPreferences();
    expect(await her.evaluate('window.violations ?? []')).toEqual([]);
  });
});
