import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inEachEngine } from './each.js';
import { type Visitor, visitor } from './visitor.js';

/** What happens to a page after it has loaded, and around it: views, roots, other tabs, history, a bundle that is late. */

const gated = (name: string, more = ''): string =>
  `<script type="text/plain" data-category="statistics"${more}>(window.ran ||= []).push("${name}")</script>`;
const accepts = (her: Visitor) => her.evaluate('placet.acceptAll().then(() => {})');
const withdraws = (her: Visitor) => her.evaluate('placet.withdraw().then(() => {})');
const foreign = async (her: Visitor) => (await her.kept()).filter((name) => !name.startsWith('placet-'));

inEachEngine((scene) => {
  const { visit } = scene;
  const asked = async (...names: string[]): Promise<void> => {
    for (const end = Date.now() + 10_000; Date.now() < end && !names.every((name) => scene.site.hits.includes(name)); ) await wait(20);
    expect(scene.site.hits).toEqual(expect.arrayContaining(names));
  };

  it('gates what each view of a page brings, by the choice of that moment', async () => {
    const her = await visit('plain');
    const shows = (name: string, markup: string) =>
      her.evaluate(`(history.pushState(null, '', '/${name}'), document.querySelector('main').innerHTML = ${JSON.stringify(markup)}, 0)`);
    await shows('one', gated('one'));
    await wait(300);
    expect(await her.ran()).toEqual([]);
    await accepts(her);
    await her.until('window.ran?.includes("one")');
    await shows('two', gated('two'));
    await her.until('window.ran?.includes("two")');
    // The whole body replaced by one that was parsed elsewhere.
    await her.evaluate(`(document.documentElement.replaceChild(
      document.adoptNode(new DOMParser().parseFromString(${JSON.stringify(`<main>${gated('three')}</main>`)}, 'text/html').body), document.body), 0)`);
    await her.until('window.ran?.includes("three")');
    await withdraws(her);
    await her.evaluate(`(document.querySelector('main').innerHTML = ${JSON.stringify(gated('four'))}, 0)`);
    await wait(300);
    expect(await her.ran()).toEqual(['one', 'two', 'three']);
  });

  it('gates an open shadow root when asked, until it is let go', async () => {
    const her = await visit('plain');
    const adds = (name: string) =>
      her.evaluate(`(root.append(document.createRange().createContextualFragment(${JSON.stringify(gated(name))})), 0)`);
    await her.until('window.placet?.observe');
    await her.evaluate(`(window.root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }), 0)`);
    await adds('declared');
    await accepts(her);
    await wait(300);
    expect(await her.ran()).toEqual([]);
    await her.evaluate('(window.letGo = placet.observe(root), 0)');
    await her.until('window.ran?.includes("declared")');
    await adds('later');
    await her.until('window.ran?.includes("later")');
    await her.evaluate('letGo()');
    await adds('after');
    await wait(300);
    expect(await her.ran()).toEqual(['declared', 'later']);
  });

  it('calls async and module scripts back while they load, and runs them once after a new yes', async () => {
    const her = await visit('parallel');
    await her.clicks('Tout accepter');
    await asked('stats slow', 'stats late');
    await withdraws(her);
    await wait(2500);
    expect(await her.ran()).toEqual([]);
    expect(await foreign(her)).toEqual([]);
    await accepts(her);
    await her.until('window.ran?.length === 2');
    await wait(300);
    expect((await her.ran()).sort()).toEqual(['late', 'slow']);
  });

  it('holds films, sounds, pictures and style sheets until a yes, and puts them back', async () => {
    const her = await visit('media');
    await her.seesBanner();
    await wait(300);
    expect(scene.site.hits).toEqual([]);
    await accepts(her);
    await asked('ads poster', 'ads film', 'ads sound', 'ads source', 'ads sheet');
    await her.until(`getComputedStyle(document.querySelector('main')).outlineStyle === 'dotted'`);
    await withdraws(her);
    expect(
      await her.evaluate(
        `[...document.querySelectorAll('[data-category], [data-category] source')].filter((one) => ['src', 'srcset', 'href', 'poster'].some((name) => one.hasAttribute(name))).length`,
      ),
    ).toBe(0);
    expect(await her.evaluate(`getComputedStyle(document.querySelector('main')).outlineStyle`)).toBe('none');
  });

  it('answers by the stub until it is there, and for ever if it never is', async () => {
    const her = await visit('stubbed');
    await wait(300);
    expect(await her.granted('statistics')).toBe(false);
    expect(await her.ran()).toEqual([]);
    await her.evaluate(`(placet.acceptAll().then(() => told.push('accepted')), 0)`);
    expect(await her.evaluate('told')).toEqual([]);
    await her.evaluate(`(document.head.append(Object.assign(document.createElement('script'), { src: '/dist/placet.js' })), 0)`);
    await her.until('told.length === 4 && window.ran?.includes("b")');
    expect((await her.evaluate<string[]>('told')).sort()).toEqual(['accepted', 'push', 'watch', 'when']);
    expect(await her.granted('statistics')).toBe(true);
  });

  it('erases cookies of every path and domain that can be seen from the page', async () => {
    const her = await visit('shop/cart');
    await accepts(her);
    await her.until('window.ran?.includes("a")');
    await her.evaluate(`(['/', '/shop', '/shop/', '/shop/cart'].flatMap((path) => ['', '; domain=' + location.hostname].map((domain) =>
      document.cookie = '_b=1; path=' + path + domain)), 0)`);
    expect((await her.kept()).filter((name) => name === '_b').length).toBeGreaterThan(3);
    const { erased, leftover } = await her.evaluate<{ erased: { name: string }[]; leftover: unknown[] }>(
      'placet.withdraw().then(({ erased, leftover }) => ({ erased, leftover }))',
    );
    expect([...new Set(erased.map(({ name }) => name))].sort()).toEqual(['_a', '_b']);
    expect(leftover).toEqual([]);
    expect(await foreign(her)).toEqual([]);
  });

  it('takes up in a second tab what was decided in the first, a withdrawal too', async () => {
    const her = await visit('ordered');
    await her.seesBanner();
    const there = visitor(await scene.window.tab());
    await there.open(scene.site.url('ordered'));
    await there.until('window.placet?.choice');
    await accepts(her);
    await there.until('window.ran?.includes("c") && placet.choice.state === "given"');
    await withdraws(her);
    await there.until('placet.choice.state === "refused"');
    expect(await there.granted('statistics')).toBe(false);
  });

  it('looks again when a page comes back from history, kept alive or not', async () => {
    const her = await visit('ordered');
    await accepts(her);
    await her.until('window.ran?.includes("c")');
    await her.open(scene.site.url('plain'));
    await her.until('window.placet?.choice.state === "given"');
    await withdraws(her);
    await her.back();
    await her.until('location.pathname === "/ordered" && window.placet?.choice.state === "refused"');
    expect(await her.granted('statistics')).toBe(false);
  });
});
