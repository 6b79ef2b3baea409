import { Readable } from 'node:stream';
import type { Verification } from '../ledger/verify.js';
export declare const isLedger: (source: string) => boolean;
/** What a ledger finds itself: it alone has on record where each chain ends. */
export declare function verificationOf(url: string, token: string | undefined): Promise<Verification>;
/** The bytes of a file, or of the export of the ledger at a URL. */
export declare const openSource: (source: string, token: string | undefined) => Promise<Readable>;
/** The lines of a stream, whatever its size; the empty ones are left out. */
export declare function linesOf(stream: Readable): AsyncGenerator<string>;
