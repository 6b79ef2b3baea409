import type { Receipt } from '../types.js';
import type { Entry } from './entry.js';
/** `sha256-` and the base64url of the SHA-256 of a text's UTF-8 bytes. */
export declare const sha256: (text: string) => string;
/** The one spelling of a JSON value. RFC 8785, R90. Throws on what JSON cannot hold. */
export declare function canonical(value: unknown): string;
/** What a receipt's `integrity.hash` has to be. R97. */
export declare const receiptHash: (receipt: Receipt) => string;
/** Does the receipt match its own hash? One made where nothing can hash carries none and has nothing to match. */
export declare const isIntact: (receipt: Receipt) => boolean;
/** Everything of an entry but its content and its own link. */
export type Unlinked = Omit<Entry, 'link' | 'content'>;
/** The link that seals an entry to all before it. */
export declare const linkOf: (entry: Unlinked) => string;
