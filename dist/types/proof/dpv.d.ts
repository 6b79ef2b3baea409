import type { Receipt } from '../types.js';
/** JSON-LD over the W3C Data Privacy Vocabulary; see docs/receipts.md for the reading of its guide to ISO/IEC TS 27560. */
export type JsonLd = {
    readonly [key: string]: unknown;
};
/** A receipt as a W3C DPV consent receipt, with the records of earlier decisions when they are given. R101, R106. */
export declare const toDpv: (receipt: Receipt, earlier?: readonly Receipt[]) => JsonLd;
