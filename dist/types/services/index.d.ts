import type { Service } from '../types.js';
/** Every service of the catalogue, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
export declare const services: Readonly<Record<string, () => Promise<{
    readonly default: Service;
}>>>;
