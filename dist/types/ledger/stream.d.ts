import { type Log } from './log.js';
/**
 * Texts as a byte stream read from their source only as fast as the client takes them; dropping it ends the source. Where the source fails, the
 * stream breaks off, and no more is said of that than its kind: an error may quote what is stored. R91.
 */
export declare function streamOf(texts: AsyncIterable<string>, log: Log): ReadableStream<Uint8Array>;
