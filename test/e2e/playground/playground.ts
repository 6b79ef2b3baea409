import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Config } from '../../../src/types.js';

/** What an owner does and sees on the playground. */

const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('dist/placet.schema.json', 'utf8')));

/** What the published schema has against a config; empty when nothing. */
export const faults = (config: unknown): string[] =>
  validate(config) ? [] : validate.errors!.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

/** The preview that is shown, not one still being drawn. */
export const preview = (page: Page): FrameLocator => page.frameLocator('.stage iframe:not(.coming)');

/** The tags to paste, as they stand. */
export const tags = async (page: Page): Promise<string> => (await page.locator('#tag').textContent())!;

/** The config in them; empty when the bare tag is enough. */
export async function composed(page: Page): Promise<Config> {
  const found = /<script type="application\/json" id="placet-config">([\s\S]*?)<\/script>/.exec(await tags(page));
  return found ? JSON.parse(found[1]!) : {};
}

/** Spaces as a test writes them: those that French keeps from breaking are spaces too. */
export const remarks = async (page: Page): Promise<string[]> =>
  (await page.locator('.remarks li > p:first-child').allTextContents()).map((text) => text.replace(/\s/g, ' '));

/** Fills in who asks, so that only what a test is about is left to say. */
export async function introduce(page: Page): Promise<void> {
  await page.getByLabel('Nom ou raison sociale').fill('Librairie du Port');
  await page.getByLabel('Adresse électronique pour les données personnelles').fill('donnees@port.example');
  await page.getByLabel('Adresse de la politique de confidentialité').fill('/confidentialite');
}
