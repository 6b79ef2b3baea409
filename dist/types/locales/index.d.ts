import type { TextsPart } from '../parts.js';
/** Every file of texts, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
export declare const loaders: Readonly<Record<string, () => Promise<TextsPart>>>;
