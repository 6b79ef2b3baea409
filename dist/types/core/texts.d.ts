import type { Config } from '../types.js';
/** The file with the texts of a language: easy-to-read French where the site asks for it. */
export declare function textsOf(language: string, { ui }: Pick<Config, 'ui'>): string;
