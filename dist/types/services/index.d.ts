import type { Purpose } from '../locales/details/fr.js';
import type { Service, Tracker } from '../types.js';
/** A service of the catalogue says what it is for by a name, whose text stands in the file of each language: none is fetched but the visitor's. */
export interface Known extends Service {
    readonly purpose: Purpose;
    readonly trackers?: readonly (Tracker & {
        readonly purpose: Purpose;
    })[];
}
/** Every service of the catalogue, each fetched by itself. For bundlers; the tag fetches the files from its own folder. */
export declare const services: Readonly<Record<string, () => Promise<{
    readonly default: Service;
}>>>;
