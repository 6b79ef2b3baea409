import type { Entry } from './entry.js';
/**
 * An entry as one line of JSON. The content goes in as it is stored: it is canonical JSON already. What no longer matches its hash
 * goes in as a text, so that nobody reads it as what was recorded, the line stays JSON, and verifying still finds it there.
 */
export declare function entryJson({ content, ...entry }: Entry): string;
/** The same for whoever reads it as it is: `altered` says that the entry no longer matches its own hashes. */
export declare const markedJson: (entry: Entry) => string;
