import type { Resolved } from './config.js';
/** The country whose law a site answers to: two capital letters, France where the config names none or nothing that could be one. GDPR 13(2)(d). */
export declare function jurisdictionOf({ jurisdiction }: Pick<Resolved, 'jurisdiction'>): string;
