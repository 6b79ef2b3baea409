/** What each code means: what is wrong, what was expected, and where to read on. */
export const messages: Readonly<Record<string, { problem: string; mend: string; page: string }>> = {
  'bad-contrast': {
    problem: 'Some colours of `ui.tokens` could not be told apart well enough; in the theme named, the preset’s own stand.',
    mend: 'Reach the figure shown for each pair, or give a colour per theme: `light-dark(#0b57d0, #a8c7fa)`.',
    page: 'config#ui',
  },
  'bad-endpoint': {
    problem: 'The address of `receipts.endpoint` cannot be used; receipts stay on this device.',
    mend: 'Give an http or https address, or a path on this site.',
    page: 'config#receipts',
  },
  'bad-json': {
    problem: 'The JSON block #placet-config cannot be read.',
    mend: 'Check commas and quotes. Until then its settings do not count.',
    page: 'config',
  },
  'config-missing': {
    problem: 'The file named by data-config could not be fetched or read.',
    mend: 'Check its address and that it is JSON. Everything stays denied meanwhile.',
    page: 'config',
  },
  'cookie-refused': {
    problem: 'The browser kept no choice cookie.',
    mend: 'Cookies may be blocked, or `scope` names a domain this page is not part of. The choice holds for this page only.',
    page: 'config#scope',
  },
  'decision-missing': {
    problem:
      'An answer could not be stored: placet-decision.js could not be fetched. Nothing is granted on this page, and it is asked again.',
    mend: 'Publish all of dist/ beside placet.js, with CORS if it is on another host, or use placet.all.js.',
    page: 'config',
  },
  'erase-missing': {
    problem: 'What was withdrawn could not be erased yet: placet-erase.js could not be fetched. The next page tries again.',
    mend: 'Publish all of dist/ beside placet.js, with CORS if it is on another host, or use placet.all.js.',
    page: 'config',
  },
  'foreign-poster': {
    problem:
      'The `poster` of a service, or the `data-poster` of an embed, is not on this site, and is not shown: asking for it would tell a third party of the visit.',
    mend: 'Keep a copy of the picture on this site.',
    page: 'config#services',
  },
  'left-out': {
    problem:
      'A category or service was left out: its id is missing, not made of a–z, 0–9 and hyphens, or taken, or its category is not declared.',
    mend: 'Mend the entry shown. Until then it is denied.',
    page: 'config#services',
  },
  leftover: {
    problem: 'Something a withdrawn service declared could not be erased.',
    mend: 'Have the server expire it: see the reasons given.',
    page: 'server',
  },
  'locale-missing': {
    problem: 'The texts of a language could not be fetched.',
    mend: 'Publish the folder locales/ beside placet.js.',
    page: 'config#language',
  },
  'no-container': {
    problem: 'The element that `ui.container` selects is not on the page; the first layer stands as a bar.',
    mend: 'Mend the selector, or put the element before the visitor is asked.',
    page: 'config#ui',
  },
  'no-ui': {
    problem: '`open()` was called while `ui` is false.',
    mend: 'Draw your own panel, mount ours with `placet/ui`, or remove `ui: false`.',
    page: 'headless',
  },
  'notice-refused': {
    problem: 'The ledger refused the notice that its receipts point to.',
    mend: 'Check that the ledger and this page are of one release.',
    page: 'ledger',
  },
  'proof-missing': {
    problem: 'A receipt could not be made yet: placet-proof.js could not be fetched. The act holds, and the next page tries again.',
    mend: 'Publish all of dist/ beside placet.js, with CORS if it is on another host, or use placet.all.js.',
    page: 'receipts',
  },
  'receipt-dropped': {
    problem:
      'A receipt was given up and will not reach the ledger: it was refused, too many waited, it waited too long, the visitor forgot it, or the config names no ledger any more.',
    mend: 'See the ledger’s answer to `POST /receipts`, and that it is of the same release as this page. The receipt stays in the visitor’s own history.',
    page: 'receipts#delivery',
  },
  'records-damaged': {
    problem: 'What this device kept under the name shown could not be read; a copy stands aside under `…-damaged`.',
    mend: 'Look for a script of the site that clears or writes names that begin with `placet-`.',
    page: 'receipts',
  },
  'scope-elsewhere': {
    problem: 'This page is part of no domain that `scope` lists; the choice is stored for this host alone, and the receipt says so.',
    mend: 'List the domain of this page, such as `exemple.fr`, without protocol or port; or leave `scope` out here.',
    page: 'config#scope',
  },
  'second-copy': {
    problem: 'Placet was started twice; the second start does nothing, and the first one answers.',
    mend: 'Remove one of the two script tags, or the call of createConsent(); destroy() makes room for another.',
    page: 'api',
  },
  'storage-refused': {
    problem:
      'The browser stored no copy of a receipt under the name shown; when the page goes it is lost, unless a ledger has acknowledged it.',
    mend: 'The storage of this site is full or denied. Free some of it, and keep receipts in a ledger that answers.',
    page: 'receipts#delivery',
  },
  'ui-failed': {
    problem: 'A drawn part was fetched, and threw the error shown as it was drawn; nothing is granted by that.',
    mend: 'Mend what else is said of the config here, if anything is; else please report the error.',
    page: 'config',
  },
  'ui-missing': {
    problem: 'The drawn parts could not be fetched; nothing is granted.',
    mend: 'Publish all of dist/ beside placet.js, with CORS if it is on another host, or use placet.all.js.',
    page: 'config',
  },
  'uneven-answers': {
    problem: 'Refusing is not drawn as accepting is, or one of the two cannot be pressed where it stands.',
    mend: 'Remove what the page says of `placet-ui` or its `::part()`, give both labels like lengths, and leave colours to `ui.tokens`, which both answers share.',
    page: 'config#parts',
  },
  'unknown-id': {
    problem: '`choose()` or `withdraw()` named a category or service that is not declared; it is ignored.',
    mend: 'Declare it, or mend the id.',
    page: 'api',
  },
  'unknown-key': {
    problem: 'A setting is not known and does not count.',
    mend: 'Check its spelling against the list of settings.',
    page: 'config',
  },
  'unknown-service': {
    problem: 'A service named by its id alone is not in the catalogue; it stays denied.',
    mend: 'Describe it in full, or check the id.',
    page: 'config#services',
  },
  'unknown-tag': {
    problem: 'An element names a category or service that is not declared; it stays held.',
    mend: 'Declare it in the config, or mend data-category or data-service.',
    page: 'tags',
  },
  'bad-value': { problem: 'A setting has a value that cannot be used; its default stands.', mend: 'See what is expected.', page: 'config' },
};
