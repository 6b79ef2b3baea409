import { type Saved } from '../core/codec.js';
import type { Resolved } from '../core/config.js';
import type { AccountChoice } from '../types.js';
/** A choice kept with a visitor's account, for the site to store. CNIL délibération 2025-131, R71–R78. */
export declare const toAccount: (saved: Saved | null, receiptId: string | null) => AccountChoice | null;
/**
 * What a choice from the account means here: with its own date and end, and without what has changed in substance since
 * it was made. Null for anything that `toAccount` would not have written, for what has expired, and, under the rule
 * `latest`, for what is older than the choice made on this device.
 */
export declare function fromAccount(record: unknown, { config, saved, rule, now }: {
    config: Resolved;
    saved: Saved | null;
    rule: 'latest' | 'account';
    now: number;
}): {
    saved: Saved;
    invalidated: string[];
} | null;
