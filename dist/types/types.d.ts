/**
 * Every shape a user of Placet can name. Nothing here runs.
 * Words follow the glossary in docs/glossary.md; one word per thing.
 */
export type * from './types/choice.js';
export type * from './types/config.js';
export type * from './types/placet.js';
export type * from './types/receipt.js';
export type * from './types/service.js';
