import type { Config, Service } from '../types.js';
/** How long a receipt stays on the visitor's device when the owner does not say: the choice it proves, and as long again. */
export declare const KEPT = "P1Y";
type Key = 'ownName' | 'ownPurpose' | 'ownData' | 'ownReopen' | 'ownWaiting' | 'ownDamaged' | 'untilErased' | 'untilDone' | 'yourChoices';
/**
 * Placet's own storage, declared like any service's: every name it writes, data minimal, kept on this site, nobody else's. The
 * one definition of what the visitor reads and of what the notice and the receipts say. R48, R64, R227.
 */
export declare function ownService(config: Config & {
    readonly cookieName: string;
}, say: (key: Key) => string): Service;
export {};
