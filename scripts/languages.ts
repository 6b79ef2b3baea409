import { readdirSync } from 'node:fs';

/** Tags of the languages there are texts for: one file each. Easy-to-read French is a way of writing French, no language of its own. */
export const languages = readdirSync(new URL('../src/locales', import.meta.url))
  .filter((name) => /^[a-z-]+\.ts$/i.test(name) && !/^(index|fr-falc)\.ts$/.test(name))
  .map((name) => name.replace('.ts', ''))
  .sort();
