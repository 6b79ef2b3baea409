import { writeFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import type { Finding } from '../ledger/check.js';
import type { Verification } from '../ledger/verify.js';
import { headsIn } from './heads.js';
import { isLedger, linesOf, openSource, verificationOf } from './lines.js';
import { stopping } from './stopping.js';
import { valuesOf } from './values.js';

/** What a ledger found itself, told as what is found here. */
const findingOf = ({ entries, heads, fault }: Verification): Finding => ({
  kind: 'entries',
  count: entries,
  heads,
  fault: fault && { where: `${fault.site}, entry ${fault.sequence}`, message: fault.message },
});

export const verify = defineCommand({
  meta: { name: 'verify', description: 'Recompute every hash of an export or of a ledger, here, and name the first break.' },
  args: {
    source: {
      type: 'positional',
      description: 'A file (a visitor’s receipts or a ledger’s export) or the URL of a ledger',
      required: true,
    },
    token: { type: 'string', description: 'The ledger’s token. Default PLACET_TOKEN' },
    save: { type: 'string', description: 'Write the ends of the chains to this file, to compare with another day' },
    against: { type: 'string', description: 'A file written by --save: the chains must still pass through those ends' },
  },
  run: (context) =>
    stopping(context, async ({ args: { source, save, against, token = process.env.PLACET_TOKEN } }) => {
      const { check } = await import('../ledger/check.js');
      const noted = against ? await headsIn(against) : [];
      // An export alone does not show that its last lines are missing: the ledger knows where its chains ended.
      const told = isLedger(source) ? findingOf(await verificationOf(source, token)) : null;
      const anchors = [...(told?.heads ?? []), ...noted];
      const look = async (): Promise<Finding> => check(valuesOf(linesOf(await openSource(source, token))), anchors);
      const {
        kind,
        count,
        heads,
        fault: found,
      } = await look().catch((error: unknown) => {
        // Where its export cannot be read, what the ledger found itself still stands.
        if (told?.fault) return told;
        throw error;
      });
      const fault = found ?? told?.fault;
      if (fault) {
        console.error(`Broken at ${fault.where}. ${fault.message}`);
        console.error(`${count} ${kind} before it are as they were recorded.`);
        process.exitCode = 1;
        return;
      }
      if (count === 0) throw new Error(`${source} holds nothing: there is nothing to verify.`);
      if (kind === 'receipts' && (save || against))
        throw new Error('--save and --against are for a ledger or its export: a visitor’s receipts have no such end.');
      console.log(`${count} ${kind}, all as they were recorded.`);
      for (const { site, sequence, link } of heads) console.log(`${site} ends at entry ${sequence}: ${link}`);
      if (save) await writeFile(save, `${JSON.stringify(heads, null, 2)}\n`);
    }),
});
