import { type Saved } from '../core/codec.js';
import { type Resolved } from '../core/config.js';
import type { AccountChoice } from '../types.js';
export declare const toAccount: (saved: Saved | null, receiptId: string | null) => AccountChoice | null;
/**
 * What a choice from the account means here: with its own date and end, the receipt that proves it, and without what has
 * changed in substance since it was made. Null for anything that `toAccount` would not have written, for what has expired, and, unless the
 * account comes first by the rule visitors were told (R76), for what is older than the choice made on this device. Of what is as old
 * to the second, or dated in times to come, the refusals count.
 */
export declare function fromAccount(record: unknown, { config, saved, now }: {
    config: Resolved;
    saved: Saved | null;
    now: number;
}): {
    saved: Saved;
    invalidated: string[];
    basedOn: string | null;
} | null;
