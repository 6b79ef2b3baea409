import { readdirSync } from 'node:fs';

/** Tags of the languages there are texts for: one file each. Easy-to-read French and that of public bodies are ways of writing French, no languages of their own. */
export const languages = readdirSync(new URL('../src/locales', import.meta.url))
  .filter((name) => /^[a-z-]+\.ts$/i.test(name) && !/^(index|fr-.*)\.ts$/.test(name))
  .map((name) => name.replace('.ts', ''))
  .sort();
