import fc from 'fast-check';
import { encode } from '../../../src/core/codec.js';
import { resolve } from '../../../src/core/config.js';
import { decide } from '../../../src/core/rules.js';
import { type Model, type Real, verify } from './verify.js';
import type { World } from './world.js';

/** What can happen to a page, each as a command. */

declare const world: World;

export const config = {
  ui: false,
  debug: false,
  reload: 'never',
  services: [{ id: 'service', name: 'Service', category: 'statistics' }],
} as const;

type Answers = Record<string, boolean>;
type Command = fc.AsyncCommand<Model, Real>;

const command = (
  name: string,
  run: (model: Model, real: Real) => Promise<unknown>,
  check: (model: Readonly<Model>) => boolean = () => true,
): Command => ({
  check,
  run: async (model, real) => {
    await run(model, real);
    await verify(real, name);
  },
  toString: () => name,
});

const answers = fc.dictionary(fc.constantFrom('preferences', 'statistics', 'marketing', 'service'), fc.boolean(), {
  minKeys: 1,
  noNullPrototype: true,
});

const choose = fc.tuple(answers, fc.boolean()).map(([given, waited]) =>
  command(`choose ${JSON.stringify(given)}${waited ? '' : ', not waited for'}`, (_, { page }) =>
    page.evaluate(
      async ({ given, waited }) => {
        const done = window.placet.choose(given);
        if (waited) await done;
      },
      { given, waited },
    ),
  ),
);

const withdraw = fc
  .option(fc.constantFrom('statistics', 'marketing', 'service'), { nil: undefined })
  .map((id) =>
    command(`withdraw ${id ?? 'everything'}`, (_, { page }) => page.evaluate(async (id) => void (await window.placet.withdraw(id)), id)),
  );

const resolved = resolve([config], () => {});

/** The cookie another tab would leave. */
function cookieOf(given: Answers): string {
  const saved = decide(resolved, null, { answers: given, partial: false, now: Date.now(), language: 'fr', lifetime: 86_400_000 });
  return `placet-consent=${encode(saved)}; path=/`;
}

const elsewhere = fc.option(answers, { nil: null }).map((given) =>
  command(`another tab ${given ? `chose ${JSON.stringify(given)}` : 'lost the cookie'}`, (_, { page }) =>
    page.evaluate(
      (cookie) => {
        document.cookie = cookie;
        dispatchEvent(new StorageEvent('storage'));
      },
      given ? cookieOf(given) : 'placet-consent=; path=/; max-age=0',
    ),
  ),
);

/** Decided in another tab for good: afterwards this one has heard. */
const second = answers.map((given) =>
  command(`a second tab chooses ${JSON.stringify(given)}`, async (_, { page, second }) => {
    await page.evaluate(() => {
      world.before = document.cookie;
    });
    await second.evaluate(async (given) => void (await window.placet.choose(given)), given);
    await page.waitForFunction(
      (given) => Object.entries(given).every(([id, granted]) => window.placet.granted(id) === granted),
      await second.evaluate(() =>
        Object.fromEntries(['preferences', 'statistics', 'marketing', 'service'].map((id) => [id, window.placet.granted(id)])),
      ),
    );
    await page.evaluate(() => {
      world.before = null;
    });
  }),
);

const asks = fc.constantFrom(
  'data-category="statistics"',
  'data-category="marketing"',
  'data-category="!marketing"',
  'data-category="statistics marketing"',
  'data-category="statistics marketing" data-match="any"',
  'data-category="statistics !marketing"',
  'data-service="service"',
);
const kinds = ['inline', 'external', 'async', 'module', 'held', 'heldModule', 'template', 'image', 'frame'] as const;
const ways = ['innerHTML', 'created', 'parsed', 'cloned'] as const;

function markup(kind: (typeof kinds)[number], id: string, attributes: string, { site, held }: Real): string {
  const marked = `data-mark="${id}" ${attributes}`;
  const script = (more: string, text = ''): string => `<script type="text/plain" ${marked} ${more}>${text}</script>`;
  const url = (path: string): string => site.url(path, 'stats');
  const late = (): string => {
    const key = `${site.host}-${id}-${Math.random()}`;
    held.add(key);
    return url(`/held.js?key=${key}&amp;name=${id}`);
  };
  return {
    inline: () => script('', `world.note('${id}')`),
    external: () => script(`src="${url(`/log.js?name=${id}`)}"`),
    async: () => script(`async data-src="${url(`/log.js?name=${id}`)}"`),
    module: () => script(`data-type="module" src="${url(`/log.js?name=${id}`)}"`),
    held: () => script(`src="${late()}"`),
    heldModule: () => script(`data-type="module" src="${late()}"`),
    template: () => `<template ${marked}><b data-of="${id}">text</b><script>world.note('${id}')</script></template>`,
    image: () => `<img alt="" ${marked} data-src="${url(`/log.gif?name=${id}`)}">`,
    frame: () => `<iframe ${marked} src="about:blank" data-src="${url(`/log.html?name=${id}`)}"></iframe>`,
  }[kind]();
}

const insert = fc.tuple(fc.constantFrom(...kinds), asks, fc.constantFrom(...ways)).map(([kind, attributes, way]) =>
  command(`insert ${kind} ${attributes} by ${way}`, async (model, real) => {
    const id = `${kind}${++model.count}`;
    const ids = /"(.*?)"/.exec(attributes)![1]!.split(' ');
    await real.page.evaluate(
      ({ html, id, ids, any, way }) => {
        world.asks[id] = { ids, any };
        world.copies[id] = 1;
        world.loads[id] = 0;
        const box = document.createElement('div');
        if (way === 'innerHTML') {
          document.body.append(box);
          box.innerHTML = html;
          return;
        }
        const source = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body.firstElementChild!;
        if (way === 'parsed') return document.body.append(document.adoptNode(source));
        if (way === 'cloned') {
          box.innerHTML = html;
          return document.body.append(box.firstElementChild!.cloneNode(true));
        }
        const made = document.createElement(source.localName);
        for (const { name, value } of source.attributes) made.setAttribute(name, value);
        if (made instanceof HTMLTemplateElement) made.append(document.importNode((source as HTMLTemplateElement).content, true));
        if (made instanceof HTMLTemplateElement) made.content.append(...made.childNodes);
        else made.textContent = source.textContent;
        document.body.append(made);
      },
      { html: markup(kind, id, attributes, real), id, ids, any: attributes.includes('any'), way },
    );
  }),
);

const touch = fc.tuple(fc.constantFrom('move', 'copy', 'remove', 'put back'), fc.nat()).map(([what, pick]) =>
  command(
    `${what} element ${pick}`,
    (_, { page }) =>
      page.evaluate(
        ({ what, pick }) => {
          const gone = ((window as unknown as { gone?: Element[] }).gone ??= []);
          if (what === 'put back') return document.body.append(...gone.splice(0, 1));
          const all = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
          const element = all[pick % all.length];
          if (!element) return;
          // A frame that is put elsewhere loads again, and so does a copy.
          world.loads[element.dataset.mark!]! += 2;
          if (what === 'move') document.body.append(element);
          if (what === 'remove') {
            element.remove();
            gone.push(element);
          }
          if (what === 'copy') {
            world.copies[element.dataset.mark!]! += 1;
            document.body.prepend(element.cloneNode(true));
          }
        },
        { what, pick },
      ),
    ({ count }) => count > 0,
  ),
);

const sends = fc.tuple(fc.constantFrom('src', 'data-src'), fc.nat()).map(([name, pick]) =>
  command(`the page sets ${name} of element ${pick}`, (_, { page }) =>
    page.evaluate(
      ({ name, pick }) => {
        const all = [...document.querySelectorAll<HTMLElement>('[data-mark][data-src]:not(script)')];
        const element = all[pick % Math.max(all.length, 1)];
        // What is held and yet given a live address is asked for by the page, not by us.
        if (!element || (name === 'src' && element.getAttribute('src') !== element.dataset.src)) return;
        world.loads[element.dataset.mark!]! += 1;
        element.setAttribute(name, `${element.dataset.src}&again=${pick}`);
      },
      { name, pick },
    ),
  ),
);

/** What is inside a root that is let go stays as it is; what came to the page in the same moment must not be forgotten. */
const roots = fc.constantFrom('observed', 'let go').map((what) =>
  command(`a root is ${what}`, (model, { page }) => {
    const id = `inline${++model.count}`;
    return page.evaluate(
      ({ what, id }) => {
        const stops = ((window as unknown as { stops?: (() => void)[] }).stops ??= []);
        world.asks[id] = { ids: ['statistics'], any: false };
        world.copies[id] = 1;
        const html = `<script type="text/plain" data-mark="${id}" data-category="statistics">world.note('${id}')</script>`;
        const box = document.createElement('div');
        document.body.append(box);
        if (what === 'let go') {
          box.innerHTML = html;
          stops.pop()?.();
          return;
        }
        const root = box.attachShadow({ mode: 'open' });
        root.innerHTML = html;
        stops.push(window.placet.observe(root));
      },
      { what, id },
    );
  }),
);

const arrive = fc.nat().map((pick) =>
  command(`a held answer ${pick} arrives`, async (_, { site, held }) => {
    const key = [...held][pick % Math.max(held.size, 1)];
    if (!key) return;
    held.delete(key);
    await site.release(key);
  }),
);

const wait = fc.constant(
  command('a frame passes', (_, { page }) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20))))),
);

export const commands = [choose, withdraw, elsewhere, second, insert, insert, insert, touch, touch, sends, roots, arrive, wait];
