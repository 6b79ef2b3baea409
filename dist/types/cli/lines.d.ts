import { Readable } from 'node:stream';
/** The bytes of a file, or of the export of the ledger at a URL. */
export declare const openSource: (source: string, token: string | undefined) => Promise<Readable>;
/** The lines of a stream, whatever its size; the empty ones are left out. */
export declare function linesOf(stream: Readable): AsyncGenerator<string>;
