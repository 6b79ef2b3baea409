import type { Category, Config, Service } from '../types.js';
/** A service as the core knows it: all of it, or the bare id of one from the catalogue, whose description is fetched when needed. */
export type KnownService = Pick<Service, 'id'> & Partial<Service> & {
    catalogued?: boolean;
};
/** Config ready for use. Null-prototype throughout, so that a polluted prototype answers nothing. R181. */
export interface Resolved extends Config {
    readonly categoryList: readonly Category[];
    readonly serviceList: readonly KnownService[];
    /** Both lists by id; null prototype. */
    readonly index: Readonly<Record<string, Category | KnownService>>;
    readonly cookieName: string;
    /** Fingerprint of all categories and services. While the cookie holds the same, the choice stands as it is; else `reconcile` looks closer. */
    readonly declared: string;
}
/** Bad input, by code; the wording lives with the development tools. */
export type Report = (code: string, subject?: unknown) => void;
export declare const bare: (...given: unknown[]) => never;
/** A copy that inherits nothing, keeps no key that would set a prototype, and does not contain itself. */
export declare function safe(value: unknown, within?: readonly unknown[]): unknown;
/**
 * The whole config from its layers, later ones winning key by key. Whatever is wrong is reported and left out:
 * a category or service that is left out is unknown, and unknown means denied. R2.
 */
export declare function resolve(layers: readonly unknown[], report: Report): Resolved;
