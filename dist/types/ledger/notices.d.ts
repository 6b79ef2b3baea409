import type { Notice } from '../proof/notice.js';
import type { Added } from './append.js';
import type { Database } from './database.js';
import type { Growth } from './grow.js';
export type Kept = 'added' | 'known' | 'mismatch' | 'unnamed';
/** What stands under this hash is no longer what hashes to it. */
export declare const ALTERED = "notice-altered";
/** What a notice brings to the chain: its hash, which receipts name it by, is that of its content. */
export declare const noticeGrowth: ({ version, language }: Pick<Notice, 'version' | 'language'>, content: string) => Growth;
/** The site whose chain a notice goes to: one of those whose receipts name it; null when none does. */
export declare function siteNaming({ query }: Pick<Database, 'query'>, hash: string): Promise<string | null>;
/** What visitors were shown, each text once, under its own hash, and only what a receipt names. R87, R90. */
export declare function openNotices({ query }: Pick<Database, 'query'>, add: (site: string, growth: Growth) => Promise<Added>): {
    read: (hash: string) => Promise<string | null>;
    knows: (hash: string) => Promise<boolean>;
    keep: (hash: string, notice: Notice) => Promise<Kept>;
};
