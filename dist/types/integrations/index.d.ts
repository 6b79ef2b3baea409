import type { Vendor } from '../parts.js';
/** Every vendor that can be told to stop, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
export declare const integrations: Readonly<Record<string, () => Promise<{
    readonly default: Vendor;
}>>>;
