import type { Service, Tracker } from '../types.js';
import type { Words } from './words.js';
/** A country in the visitor's language; the code where the browser knows no name for it. */
export declare function countryName(code: string, language: string): string;
/** How long something is kept, and from when and until when. */
export declare function retentionOf(retention: Tracker['retention'], { language, say, pick }: Words): string;
/** Where it is kept and whose it is, where the name alone does not say: «localStorage, youtube.com». R5, R35. */
export declare const placeOf: ({ kind, domain }: Tracker, { pick, language }: Words) => string;
/** What can be said of a service, as pairs of label and text; what is not declared is left out. R34. */
export declare function factsOf(service: Service, words: Words): readonly (readonly [label: string, text: string])[];
