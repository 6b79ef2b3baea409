import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Held } from '../../../src/guard/held.js';
import { quiet } from '../../../src/guard/markup.js';

/** Everything at `t.test` is held: for the category `ads` on port 1, for both on port 2, else for the service `t`. */
const held: Held = {
  address(url) {
    const text = String(url);
    if (!/\/\/t\.test\b/.test(text)) return null;
    return { ids: text.includes(':1/') ? ['ads'] : text.includes(':2/') ? ['t', 'ads'] : ['t'], held: true };
  },
  tracker: () => false,
  isService: (id) => id === 't',
  replay: () => null,
  follow() {},
  stop() {},
};

const mark = 'data-service="t" data-guarded="t"';

describe('start tags that must wait', () => {
  it.each([
    ['<img src="//t.test/a">', `<img ${mark} data-src="//t.test/a">`],
    ["<IMG alt='>' SRC='//t.test/a'/>", `<IMG ${mark} alt='>' data-SRC='//t.test/a'/>`],
    ['<img src=//t.test/a>', `<img ${mark} data-src=//t.test/a>`],
    ['<img/src="//t.test/a">', `<img ${mark}/data-src="//t.test/a">`],
    ['<img\nsrc = "//t.test/a?b&amp;c"\n>', `<img ${mark}\ndata-src = "//t.test/a?b&amp;c"\n>`],
    ['<img src="a" srcset="b 1x, //t.test/c 2x">', `<img ${mark} src="a" data-srcset="b 1x, //t.test/c 2x">`],
    ['<img src="//t.test:1/a">', '<img data-category="ads" data-guarded="ads" data-src="//t.test:1/a">'],
    ['<img src="//t.test:2/a">', '<img data-service="t" data-category="ads" data-guarded="t ads" data-src="//t.test:2/a">'],
    [
      '<img src="//t.test/a" srcset="//t.test:1/b 2x">',
      '<img data-service="t" data-category="ads" data-guarded="t ads" data-src="//t.test/a" data-srcset="//t.test:1/b 2x">',
    ],
    [
      `<img data-category='own "ads' DATA-SERVICE=mine data-match="any" src="//t.test:2/a">`,
      '<img data-service="mine" data-category="own ads t" data-guarded="t"    data-src="//t.test:2/a">',
    ],
    ['<p><iframe src="//t.test/a"></iframe><p>', `<p><iframe ${mark} data-src="//t.test/a"></iframe><p>`],
    ['<iframe srcdoc="<img src=\'//t.test/a\'>"></iframe>', `<iframe ${mark} data-srcdoc="<img src='//t.test/a'>"></iframe>`],
    ['<object data="//t.test/a"></object>', `<object ${mark} data-data="//t.test/a"></object>`],
    ['<link rel="stylesheet" href="//t.test/a">', `<link ${mark} rel="stylesheet" data-href="//t.test/a">`],
    // A quote that opens no value ends none.
    [`<img alt=l'eau src="//t.test/a">`, `<img ${mark} alt=l'eau data-src="//t.test/a">`],
    [`<p a=b'c><img alt= "a>b" src= //t.test/a>`, `<p a=b'c><img ${mark} alt= "a>b" data-src= //t.test/a>`],
    // Characters written as numbers.
    ['<img src="&#x2F;&#X2f;t.test/a">', `<img ${mark} data-src="&#x2F;&#X2f;t.test/a">`],
    ['<img src=&#47;&#047t.test&#x2F;a&amp;b>', `<img ${mark} data-src=&#47;&#047t.test&#x2F;a&amp;b>`],
    // Elements of the page's own may begin with the name of one that holds text, and a comment may be empty.
    ['<title-bar><img src="//t.test/a"></title-bar>', `<title-bar><img ${mark} data-src="//t.test/a"></title-bar>`],
    ['<!--><img src="//t.test/a">', `<!--><img ${mark} data-src="//t.test/a">`],
    ['<!--a--!><img src="//t.test/a">', `<!--a--!><img ${mark} data-src="//t.test/a">`],
  ])('%s', (before, after) => {
    expect(quiet(held, before, false)).toBe(after);
  });

  it('scripts only where the browser would run them, with their type put by', () => {
    const script = '<script type="module" src="//t.test/a"></script>';
    expect(quiet(held, script, false)).toBe(script);
    expect(quiet(held, script, true)).toBe(`<script ${mark} type="text/plain" data-type="module" src="//t.test/a"></script>`);
  });
});

describe('everything else stays letter for letter', () => {
  it.each([
    '<img src="/a" title="//t.test/a" data-src="//t.test/a">',
    '<a href="//t.test/a">//t.test/a</a>',
    '<!-- <img src="//t.test/a"> -->',
    '<textarea><img src="//t.test/a"></textarea>',
    `<p title='<img src="//t.test/a">'>`,
    '<script>document.write("<img src=//t.test/a>")</script>',
    '<script data="//t.test/a"></script>',
    '<img src="&amp;#47;/t.test/a&#;&#x;&#99999999999;">',
    '<h2 title="<img src=//t.test/a>">',
    '<my-element title="<img src=//t.test/a>">',
    '<my.element:é title="<img src=//t.test/a>">',
    '<!--><p>--><!-- <img src="//t.test/a"> --!><p>',
    '<img src="//t.test/a" ',
    'a < b > c & d',
    '',
  ])('%s', (markup) => {
    expect(quiet(held, markup, true)).toBe(markup);
  });

  it('whatever the markup, where nothing is held', () => {
    const free: Held = { ...held, address: () => null };
    const pieces = fc.constantFrom('<img src=', '"//t.test/a"', '>', '<script', '</script>', '<!--', '-->', "'", ' type=', '$&', '\n', 'x');
    fc.assert(
      fc.property(
        fc.array(pieces).map((list) => list.join('')),
        (markup) => {
          expect(quiet(free, markup, true)).toBe(markup);
        },
      ),
    );
  });

  it('dollars in an address are no pattern', () => {
    expect(quiet(held, '<img src="//t.test/$&$1">', false)).toBe(`<img ${mark} data-src="//t.test/$&$1">`);
  });

  it.each(['<a ', '<a', '<a-', '<a "', "<a b='", '<a b= ', '<a b = = ', '<!-- ', '<script>', '<textarea ', '<img src="//t.test/a" "'])(
    'a page’s worth of %j is read in one go',
    (piece) => {
      const long = piece.repeat(100_000);
      expect(quiet(held, long, true)).toBe(long);
    },
  );
});
