import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.js';
import { refuse, settled } from '../support/visitor.js';

/** What an inserted node costs, told without a clock: how much the observer asks of the page. */

const held = {
  scripts: `<script type="text/plain" data-category="statistics">0</script>`,
  images: `<img alt="" data-category="marketing" data-src="/log.gif">`,
  'scripts of a service': `<script type="text/plain" data-service="s7" data-src="/log.js"></script>`,
};
const services = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `s${at}`, name: `S${at}`, category: 'marketing', hosts: [`s${at}.example`] }));

/** Calls that look for elements or into one, while so many plain nodes are inserted, in batches of this size: one at a time, or each batch `whole`. */
async function asked(page: Page, nodes: number, batch: number, whole = false): Promise<number> {
  await settled(page);
  return page.evaluate(
    async ({ nodes, batch, whole }) => {
      let calls = 0;
      const undo = [Element.prototype, Document.prototype].flatMap((owner) =>
        ['querySelectorAll', 'querySelector', 'matches', 'closest', 'getAttribute', 'hasAttribute'].flatMap((name) => {
          const before = Object.getOwnPropertyDescriptor(owner, name);
          if (!before) return [];
          const counted = function (this: unknown, ...given: unknown[]) {
            calls++;
            return before.value.apply(this, given);
          };
          Object.defineProperty(owner, name, { ...before, value: counted });
          return [() => Object.defineProperty(owner, name, before)];
        }),
      );
      for (let at = 0; at < nodes; at += batch) {
        const made = Array.from({ length: batch }, () => document.createElement('div'));
        if (whole) document.body.append(...made);
        else for (const node of made) document.body.append(node);
        await new Promise((done) => setTimeout(done));
      }
      for (const put of undo) put();
      return calls;
    },
    { nodes, batch, whole },
  );
}

for (const [what, markup] of Object.entries(held)) {
  test(`a plain node costs the same beside 1,000 held ${what} as beside none`, async ({ page, site }) => {
    const config = { ui: false, debug: false, services: services(8) };
    await site.visit({ config });
    const without = await asked(page, 2000, 500);
    await site.visit({ config, body: markup.repeat(1000) }, '/held');
    const beside = await asked(page, 2000, 500);
    expect(beside).toBe(without);
    // One question for each node: does it ask to be gated?
    expect(beside).toBeLessThanOrEqual(2000);
  });
}

test('a plain node costs the same with 1,000 services declared as with one', async ({ page, site }) => {
  await site.visit({ config: { ui: false, debug: false, services: services(1) } });
  const one = await asked(page, 2000, 500);
  await site.visit({ config: { ui: false, debug: false, services: services(1000) } }, '/many');
  expect(await asked(page, 2000, 500)).toBe(one);
});

for (const [how, whole] of [
  ['one after the other', false],
  ['in one go', true],
] as const) {
  test(`of 10,000 nodes at once, ${how}, not each is asked: the page is, once`, async ({ page, site }) => {
    await site.visit({ config: { ui: false, debug: false } });
    expect(await asked(page, 10_000, 10_000, whole)).toBeLessThan(10);
  });
}

test('a plain node costs the same beside a placeholder, and once something has been answered on that page', async ({ page, site }) => {
  await site.visit({ config: { debug: false }, body: '<iframe data-category="marketing" data-src="/log.html" title="Film"></iframe>' });
  await refuse(page);
  await expect(page.locator('placet-embed')).toBeVisible();
  // A few for each batch, of what stands there; none for each node.
  expect(await asked(page, 2000, 500)).toBeLessThanOrEqual(2000 + 100);
});

test('text and comments are asked nothing', async ({ page, site }) => {
  await site.visit({ config: { ui: false, debug: false } });
  await settled(page);
  const calls = await page.evaluate(async () => {
    let calls = 0;
    const { matches } = Element.prototype;
    Element.prototype.matches = function (this: Element, selector: string) {
      calls++;
      return matches.call(this, selector);
    } as typeof matches;
    for (let at = 0; at < 900; at++) document.body.append(at % 2 ? 'Texte' : document.createComment('note'));
    await new Promise((done) => setTimeout(done));
    Element.prototype.matches = matches;
    return calls;
  });
  expect(calls).toBe(0);
});
