import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { enforced } from '../proof/enforced.js';
import { coreDigest } from './digest.js';
import type { Made, Manifest } from './notices.js';
import { stopping } from './stopping.js';

/** The digest of a picture, as the manifest names it. */
const digest = async (file: string): Promise<string> =>
  `sha256-${createHash('sha256')
    .update(await readFile(file))
    .digest('base64url')}`;

const listed = (text: string | undefined): string[] | undefined => text?.split(/[\s,]+/).filter(Boolean);

async function read(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} is not a config: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

async function write(folder: string, { manifest, notices }: Made): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [language, text] of Object.entries(notices)) await writeFile(join(folder, `notice-${language}.json`), text);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

export const notice = defineCommand({
  meta: {
    name: 'notice',
    description: 'What visitors of a config are shown, in every language, with its hash, and a manifest to have timestamped.',
  },
  args: {
    config: { type: 'positional', description: 'The config, as JSON', required: true },
    out: { type: 'string', description: 'Write notice-….json and manifest.json to this folder instead of printing them' },
    integrity: {
      type: 'string',
      description: 'The integrity attribute of your script tag. Default: the digest of this release’s placet.js',
    },
    languages: { type: 'string', description: 'Only these, separated by commas, such as fr,en. Default: every language' },
    asked: {
      type: 'string',
      description: 'Categories, such as marketing,statistics: the notice of visitors whom a change has asked about these alone',
    },
    screenshots: {
      type: 'string',
      description: 'Address of your site: also keep pictures of both layers, on mobile and desktop (needs --out)',
    },
  },
  run: (context) =>
    stopping(context, async ({ args }) => {
      if (args.screenshots && !args.out) throw new Error('Pictures need a folder: add --out.');
      if (args.screenshots && args.asked) throw new Error('Pictures are those of a first visit: leave out --asked.');
      const { languages, noticesOf } = await import('./notices.js');
      const chosen = listed(args.languages) ?? languages;
      const buildHash = enforced(args.integrity);
      if (args.integrity && !buildHash) throw new Error('No browser enforces that --integrity: leave it out, or give the whole attribute.');
      const made = await noticesOf(
        await read(args.config),
        buildHash ?? (await coreDigest()),
        new Date().toISOString(),
        chosen,
        listed(args.asked),
      );
      if (!args.out) {
        const notices = Object.fromEntries(Object.entries(made.notices).map(([language, text]) => [language, JSON.parse(text)]));
        return console.log(JSON.stringify({ manifest: made.manifest, notices }, null, 2));
      }
      let manifest: Manifest = made.manifest;
      await mkdir(args.out, { recursive: true });
      if (args.screenshots) {
        const { takeScreenshots } = await import('./screenshots.js');
        const files = await takeScreenshots(args.screenshots, args.out, chosen);
        manifest = {
          ...manifest,
          screenshots: await Promise.all(files.map(async (file) => ({ file, hash: await digest(join(args.out!, file)) }))),
        };
      }
      await write(args.out, { ...made, manifest });
      for (const { language, hash } of manifest.notices) console.log(`${language} ${hash}`);
      console.log(`Written to ${args.out}. Publish or deposit manifest.json, or have it timestamped: docs/ledger.md says how.`);
    }),
});
