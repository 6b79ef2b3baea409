import type { Config } from '../types.js';
/**
 * The file with the texts of a language: easy-to-read French where the site asks for it, else the French of public bodies
 * under their preset. Whoever shows, records or publishes a notice asks here, so that all three hold the same words. R87.
 */
export declare function textsOf(language: string, { ui }: Pick<Config, 'ui'>): string;
