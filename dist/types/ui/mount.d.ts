import type { UiPart } from '../parts.js';
/** Draws what the store calls for, until the returned stop is called. Resolves once the texts are there. */
export declare const mount: UiPart['mount'];
