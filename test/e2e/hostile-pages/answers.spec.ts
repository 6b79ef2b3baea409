import { expect, test } from '../support/site.js';
import { enter, type Hostile } from './page.js';

/** Each page does its worst; on each the visitor is asked, is heard, and nothing happens before. */
const PAGES: Readonly<Record<string, Hostile>> = {
  'nothing in particular': { path: 'hostile-plain' },

  'a policy by nonce alone (R173)': { path: 'hostile-plain?csp=nonce,no-style' },
  'a policy by nonce with strict-dynamic (R173)': { path: 'hostile-plain?csp=strict-dynamic,no-style' },
  'a policy by hashes (R173)': { path: 'hostile-hashes' },
  'Trusted Types, only the policy called placet (R177)': { path: 'hostile-plain?csp=strict-dynamic,no-style,trusted-types' },

  'a frame without storage': { path: 'hostile-sandboxed', framed: true },
  'a frame of another site, whose cookies are blocked': { path: 'hostile-third-party', framed: true },
  'storage that throws': { path: 'hostile-storage-throws' },
  'storage that is full': { path: 'hostile-storage-full' },
  'document.cookie that keeps nothing': { path: 'hostile-cookie-deaf', forgets: true },
  'document.cookie that throws': { path: 'hostile-cookie-throws', forgets: true },

  'a reset of every style': { path: 'hostile-reset' },
  'rules that hide elements by name and role': { path: 'hostile-divs' },
  'a veil above everything': { path: 'hostile-above' },
  'a root of 30 pixels': { path: 'hostile-large' },
  'a transformed body': { path: 'hostile-transformed' },
  'a modal window of its own': { path: 'hostile-dialog' },

  'prototypes with additions of their own (R181)': { path: 'hostile-prototypes' },
  'elements named as our globals (R180)': { path: 'hostile-clobbered' },
  'elements named as what the document has (R180)': { path: 'hostile-named' },
  'an image named cookie (R180)': { path: 'hostile-cookie-named', forgets: true },
  'form fields named as methods (R180)': { path: 'hostile-forms' },

  'no doctype': { path: 'hostile-quirks' },
  XHTML: { path: 'hostile-xhtml.xhtml' },
  'a base elsewhere': { path: 'hostile-base' },
  'a tag by document.write': { path: 'hostile-written' },
  'the tag twice, and the whole in one file': { path: 'hostile-twice' },

  'a thousand services': { path: 'hostile-thousand' },
  'a config that is no JSON': { path: 'hostile-bad-json' },
  'a config of the wrong shape': { path: 'hostile-bad-shape' },
  'a config that contains itself': { path: 'hostile-cyclic' },
};

for (const [name, hostile] of Object.entries(PAGES)) {
  test(`${name}: nothing before an answer, and a refusal is kept`, async ({ page, site }) => {
    const her = await enter(page, site, hostile);
    await expect(her.button('Tout refuser')).toBeVisible();
    await expect(her.button('Tout accepter')).toBeVisible();
    expect(await her.granted()).toEqual([]);
    await her.answers('Tout refuser');
    expect(await her.granted()).toEqual([]);
    expect(await her.log()).toEqual([]);
    expect(await her.trackers()).toEqual([]);
    await her.stays('Tout refuser');
    expect(await her.granted()).toEqual([]);
  });

  test(`${name}: what was accepted runs, in order`, async ({ page, site }) => {
    const her = await enter(page, site, hostile);
    await her.answers('Tout accepter');
    expect(await her.granted()).toEqual(['preferences', 'statistics', 'marketing']);
    await expect.poll(her.log).toEqual(['external', 'inline']);
    await expect(her.frame.locator('iframe[title="Vidéo"]')).toHaveAttribute('src', /log\.html/);
    await her.stays('Tout accepter');
    expect(await her.granted()).toEqual(['preferences', 'statistics', 'marketing']);
  });
}
