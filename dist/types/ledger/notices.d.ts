import type { Notice } from '../proof/notice.js';
import type { Added } from './append.js';
import type { Database } from './database.js';
import type { Growth } from './grow.js';
export type Kept = 'added' | 'known' | 'mismatch' | 'unnamed';
/** What stands under this hash is no longer what hashes to it. */
export declare const ALTERED = "notice-altered";
/** What a notice brings to the chain: its hash, which receipts name it by, is that of its content. */
export declare const noticeGrowth: ({ version, language }: Pick<Notice, 'version' | 'language'>, content: string) => Growth;
/** The sites whose receipts name a notice that their own chain has not: each proves what its visitors were shown by itself. */
export declare function sitesLacking({ query }: Pick<Database, 'query'>, hash: string): Promise<string[]>;
/** What visitors were shown, each text once, under its own hash, and only what a receipt names. R87, R90. */
export declare function openNotices({ query }: Pick<Database, 'query'>, add: (site: string, growth: Growth) => Promise<Added>): {
    read: (hash: string) => Promise<string | null>;
    knows: (site: string, hash: string) => Promise<boolean>;
    keep: (hash: string, notice: Notice) => Promise<Kept>;
};
