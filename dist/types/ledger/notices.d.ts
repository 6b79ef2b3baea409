import type { Database } from './database.js';
export type Kept = 'added' | 'known' | 'mismatch' | 'unnamed';
/** What visitors were shown, each text once, under its own hash, and only what a receipt names. R87, R90. */
export declare function openNotices({ query }: Database, clock: () => Date): {
    read: (hash: string) => Promise<string | null>;
    knows: (hash: string) => Promise<boolean>;
    keep: (hash: string, notice: unknown) => Promise<Kept>;
};
