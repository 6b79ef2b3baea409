import { type Notice } from '../proof/notice.js';
/** The tags of every language Placet speaks. */
export declare const languages: string[];
/** CNIL's means of proof: what to publish, deposit or have timestamped. CNIL-REC §48, R89. */
export interface Manifest {
    readonly schema: 'placet-manifest/1';
    /** UTC, ISO 8601. */
    readonly date: string;
    readonly collector: Notice['collector'];
    readonly configVersion: string | null;
    readonly configHash: string;
    /** The config with its defaults: hashes to `configHash`. CNIL-REC §48 names dated configurations. */
    readonly config: unknown;
    /** Only where the notices are those of who is asked again: what about. R43. */
    readonly asked?: readonly string[];
    readonly notices: readonly {
        readonly language: string;
        readonly id: string;
        readonly version: string | null;
        readonly hash: string;
    }[];
    readonly screenshots?: readonly {
        readonly file: string;
        readonly hash: string;
    }[];
}
export interface Made {
    readonly manifest: Manifest;
    /** By language, as canonical JSON: the text that was hashed. */
    readonly notices: Readonly<Record<string, string>>;
}
/**
 * The notices visitors of this config are shown, in these languages, with their hashes: the same the browser puts into
 * receipts. With `asked`, those of visitors who are asked again about these categories alone. `buildHash` is the `integrity` of the site's script tag, or the digest of `placet.js` when it has none; null where
 * neither is known. Throws on a config or a language it cannot use.
 */
export declare function noticesOf(given: unknown, buildHash: string | null, date: string, wanted?: readonly string[], asked?: readonly string[]): Promise<Made>;
