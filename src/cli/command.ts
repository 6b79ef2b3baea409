import { defineCommand } from 'citty';

/** The commands, each fetched when it is the one asked for. */
export const command = defineCommand({
  meta: { name: 'placet', version: __VERSION__, description: 'A cookie consent manager: proof of consent on the command line.' },
  setup({ rawArgs: [first = ''] }) {
    if (first.startsWith('-')) throw new Error(`${first} stands before the command: options come after it. See placet --help.`);
  },
  subCommands: {
    ledger: () => import('./ledger.js').then((module) => module.ledger),
    backup: () => import('./backup.js').then((module) => module.backup),
    verify: () => import('./verify.js').then((module) => module.verify),
    notice: () => import('./notice.js').then((module) => module.notice),
    audit: () => import('./audit.js').then((module) => module.audit),
  },
});
