import type { Receipt } from '../../types.js';
import type { Entry } from '../entry.js';
import type { Figures } from '../figures.js';
import type { Verification } from '../verify.js';
/** An entry as the ledger sends it: with its content read. */
export type Sent = Omit<Entry, 'content'> & ({
    readonly altered?: undefined;
    readonly content: Receipt | null;
}
/** It no longer matches its own hashes: whatever it holds is not what was recorded. */
 | {
    readonly altered: true;
    readonly content: unknown;
});
/** Why the ledger gave no answer. */
export type Trouble = 'wrongToken' | 'tooMany' | 'altered' | 'failed';
/** The trouble an error stands for. */
export declare const troubleOf: (error: unknown) => Trouble;
export interface Wanted {
    readonly visitor?: string;
    readonly from?: string;
    readonly to?: string;
    readonly cursor?: string;
}
export declare const search: (wanted: Wanted) => Promise<{
    items: Sent[];
    next: string | null;
}>;
export declare const figures: (from: string, to: string) => Promise<Figures[]>;
export declare const verify: () => Promise<Verification>;
export declare const erase: (visitor: string) => Promise<number>;
/** Null when it has not been received. */
export declare function notice(hash: string): Promise<Record<string, unknown> | null>;
/** Hands a file to the person. */
export declare function save(content: Blob, name: string): void;
export declare function saveExport(format: 'ndjson' | 'csv'): Promise<void>;
