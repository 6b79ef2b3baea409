import { readFile, writeFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import type { Head } from '../ledger/entry.js';
import { isLedger, linesOf, openSource, verificationOf } from './lines.js';
import { stopping } from './stopping.js';
import { valuesOf } from './values.js';

async function headsIn(file: string | undefined): Promise<Head[]> {
  return file ? (JSON.parse(await readFile(file, 'utf8')) as Head[]) : [];
}

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
  run: ({ args }) =>
    stopping(async () => {
      const { check } = await import('../ledger/check.js');
      const token = args.token || process.env.PLACET_TOKEN;
      // An export alone does not show that its last lines are missing: the ledger knows where its chains ended.
      const told = isLedger(args.source) ? await verificationOf(args.source, token) : null;
      const anchors = [...(told?.heads ?? []), ...(await headsIn(args.against))];
      const stream = await openSource(args.source, token);
      const { kind, count, heads, fault: found } = await check(valuesOf(linesOf(stream)), anchors);
      const fault = found ?? (told?.fault && { where: `${told.fault.site}, entry ${told.fault.sequence}`, message: told.fault.message });
      if (fault) {
        console.error(`Broken at ${fault.where}. ${fault.message}`);
        console.error(`${count} ${kind} before it are as they were recorded.`);
        process.exitCode = 1;
        return;
      }
      console.log(`${count} ${kind}, all as they were recorded.`);
      for (const { site, sequence, link } of heads) console.log(`${site} ends at entry ${sequence}: ${link}`);
      if (args.save) await writeFile(args.save, `${JSON.stringify(heads, null, 2)}\n`);
    }),
});
