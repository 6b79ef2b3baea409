/** Everything a user can import, by subpath. Adding a name here is a promise to keep it. */
export const surface: Readonly<Record<string, readonly string[]>> = {
  '.': ['createConsent'],
  './ui': [
    'Category',
    'Service',
    'Switch',
    'createDraft',
    'createWords',
    'inWords',
    'mount',
    'resolve',
    'rich',
    'safeUrl',
    'startPanel',
    'version',
  ],
  './server': ['readConsent'],
  './server/clear': ['clearHeaders'],
  './server/echo': ['echoConsent'],
  './proof': ['record', 'resume', 'startProof', 'version'],
  './proof/kantara': ['toKantara'],
  './proof/dpv': ['toDpv'],
  './ledger': ['createLedger', 'settingsOf', 'startLedger'],
};

/** Every member of `window.placet`, and of what `createConsent` returns. */
export const members = [
  'acceptAll',
  'choice',
  'choose',
  'close',
  'destroy',
  'exportChoice',
  'granted',
  'importChoice',
  'observe',
  'on',
  'open',
  'push',
  'receipts',
  'rejectAll',
  'setLanguage',
  'version',
  'watch',
  'when',
  'withdraw',
] as const;

export const receiptMembers = ['all', 'export', 'exportFor', 'forget', 'latest', 'verify'] as const;

/** Files a site owner may point at, which no release may rename. */
export const files = [
  'placet.js',
  'placet.all.js',
  'placet-ui.js',
  'placet-proof.js',
  'placet-guard.js',
  'placet-stub.js',
  'placet-decision.js',
  'placet-erase.js',
  'placet.schema.json',
  'receipt.schema.json',
  'integrity.json',
  'index.js',
  'types/index.d.ts',
] as const;
