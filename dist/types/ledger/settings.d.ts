import type { LedgerOptions } from './options.js';
/** A ledger that runs by itself. */
export interface Settings extends LedgerOptions {
    readonly host: string;
    readonly port: number;
    /** Path the ledger answers under, `/` at its front and none at its end. Empty: the root. */
    readonly base: string;
    /** `postgres://…`; null: the file. */
    readonly databaseUrl: string | null;
    readonly file: string;
}
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * The settings in the environment. Throws a sentence that names the variable when one is not valid, and when a ledger that
 * others can reach would have no token.
 */
export declare function settingsOf(env: Environment): Settings;
export {};
