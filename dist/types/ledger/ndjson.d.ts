import type { Entry } from './entry.js';
/** An entry as one line of JSON. The content goes in as it is stored: it is canonical JSON already. */
export declare function entryJson({ content, ...entry }: Entry): string;
