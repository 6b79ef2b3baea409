import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { defineCommand } from 'citty';
import { linesOf } from './observation.js';
import { stopping } from './stopping.js';

export const audit = defineCommand({
  meta: {
    name: 'audit',
    description:
      'Visit a page as somebody who refuses, and as somebody who accepts and withdraws; record hosts asked, cookies and storage.',
  },
  args: {
    url: { type: 'positional', description: 'The page', required: true },
    out: { type: 'string', description: 'Write the record to this file, as JSON, to be kept or timestamped' },
    quiet: { type: 'string', description: 'Seconds without any request after which a step is over. Default 3' },
  },
  run: (context) =>
    stopping(context, async ({ args }) => {
      const quiet = Number(args.quiet ?? 3);
      if (!(quiet > 0 && quiet <= 60)) throw new Error('--quiet is a number of seconds, up to 60.');
      if (!/^https?:\/\//.test(args.url)) throw new Error('Name the page by its whole address: https://…');
      const { observe } = await import('./observe.js');
      const date = new Date().toISOString();
      const { browser, refused, accepted } = await observe(args.url, quiet * 1000);
      const { origin, pathname } = new URL(args.url);
      const record = { schema: 'placet-audit/1', date, url: origin + pathname, by: `placet ${__VERSION__}`, browser, refused, accepted };
      console.log(['Somebody who refuses', ...refused.flatMap(linesOf), 'Somebody who accepts', ...accepted.flatMap(linesOf)].join('\n'));
      if (!args.out) return;
      const text = `${JSON.stringify(record, null, 2)}\n`;
      await writeFile(args.out, text);
      console.log(`Written to ${args.out}: sha256-${createHash('sha256').update(text).digest('base64url')}`);
    }),
});
