// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resolve } from '../../../src/core/config.js';

const fresh = () => {
  vi.resetModules();
  return import('../../../src/develop/index.js');
};
const load = async () => (await fresh()).explain;
const at = (url: string) => (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);

describe('explain', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const lines = () => warn.mock.calls.map(([line]) => String(line));

  beforeEach(() => {
    warn.mockClear();
    at('http://shop.localhost/');
  });
  afterEach(() => at('about:blank'));

  it('says what is wrong, how to mend it and where to read on', async () => {
    (await load())('unknown-id', 'statistcs');
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatch(/^\[placet\] .choose\(\). or .withdraw\(\). named .+Declare it.+docs\/api\.md \(unknown-id\)$/);
    expect(warn.mock.calls[0]?.[1]).toBe('statistcs');
  });

  it.each([
    ['https://preview-7.exemple.dev/', ['exemple.fr'], 1],
    ['https://www.exemple.fr/', ['exemple.fr:8443'], 1],
    ['https://www.exemple.fr/', ['.exemple.fr', 'exemple.be'], 0],
    ['https://www.exemple.fr/', 'domain', 0],
    // The list is that of the published site.
    ['http://localhost/', ['exemple.fr'], 0],
  ])('at %s says whether the scope %j reaches this page', async (url, scope, times) => {
    at(url);
    (await fresh()).review(resolve([{ scope, debug: true }], () => {}));
    expect(lines().filter((line) => line.endsWith('docs/config.md#scope (scope-elsewhere)'))).toHaveLength(times);
  });

  it('says each thing once', async () => {
    const explain = await load();
    explain('unknown-id', 'a');
    explain('unknown-id', 'a');
    explain('unknown-id', 'b');
    expect(lines()).toHaveLength(2);
  });

  it.each([
    [undefined, 'ui-missing'],
    [new TypeError('Failed to fetch dynamically imported module: https://shop.example/placet-ui.js'), 'ui-missing'],
    [new TypeError('error loading dynamically imported module: https://shop.example/placet-ui.js'), 'ui-missing'],
    [new TypeError('Importing a module script failed.'), 'ui-missing'],
    [new TypeError("'text/html' is not a valid JavaScript MIME type."), 'ui-missing'],
    [new Error('Loading chunk 7 failed.'), 'ui-missing'],
    [new TypeError('data.map is not a function'), 'ui-failed'],
  ])('tells a part that did not come from one that threw: %s', async (error, code) => {
    (await load())('ui-missing', error);
    expect(lines()[0]).toContain(`(${code})`);
    expect(warn.mock.calls[0]?.[1]).toBe(error);
  });

  it('tells elements apart by their markup', async () => {
    const explain = await load();
    const element = (category: string) => Object.assign(document.createElement('script'), { id: category });
    for (const id of ['one', 'two', 'one']) explain('unknown-tag', element(id));
    expect(lines()).toHaveLength(2);
  });

  it('goes through the config the first time there is something to say', async () => {
    const explain = await load();
    const config = resolve([{ controler: {}, duration: 'soon' }], () => {});
    explain('left-out', {}, config);
    explain('left-out', { id: 'x' }, config);
    expect(lines().map((line) => /\((.+)\)$/.exec(line)?.[1])).toEqual(['left-out', 'unknown-key', 'bad-value', 'left-out']);
  });

  it.each(['https://www.exemple.fr/', 'https://localhost.exemple.fr/', 'https://mylocalhost/'])('says nothing at %s', async (url) => {
    at(url);
    (await load())(
      'unknown-id',
      'x',
      resolve([{ controler: {} }], () => {}),
    );
    expect(lines()).toEqual([]);
  });

  it.each([
    ['', 1],
    ['true', 1],
    ['false', 0],
  ])('takes data-debug="%s" from the tag', async (debug, count) => {
    at('https://www.exemple.fr/');
    (await load())(
      'no-ui',
      undefined,
      resolve([{ debug }], () => {}),
    );
    expect(lines()).toHaveLength(count);
  });

  it('speaks anywhere when debug is on, and nowhere when it is off', async () => {
    at('https://www.exemple.fr/');
    (await load())(
      'no-ui',
      undefined,
      resolve([{ debug: true }], () => {}),
    );
    expect(lines()).toHaveLength(1);
    at('http://localhost/');
    (await load())(
      'no-ui',
      undefined,
      resolve([{ debug: false }], () => {}),
    );
    expect(lines()).toHaveLength(1);
  });

  it('goes through a config once, without another fault, where it may speak at all', async () => {
    const wrong = (more: object) =>
      resolve([{ controler: {}, services: [{ id: 'a', name: 'A', category: 'marketing', trackers: [{ nam: 'x' }] }], ...more }], () => {});
    const { review } = await fresh();
    review(wrong({ debug: false }));
    expect(lines()).toEqual([]);
    review(wrong({}));
    review(wrong({ duration: 'soon' }));
    expect(lines().join()).toMatch(/unknown-key/);
    expect(warn.mock.calls.map(([, where]) => String(where).split(':')[0])).toEqual([
      'controler',
      'services[0].trackers[0].name',
      'services[0].trackers[0].nam',
    ]);
  });
});
