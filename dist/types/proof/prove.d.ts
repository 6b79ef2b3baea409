import type { Decision, Store } from '../core/store.js';
import type { Parts } from '../parts.js';
import type { Receipt } from '../types.js';
import type { Notice } from './notice.js';
import type { Surroundings } from './surroundings.js';
/** An act with what held when it was made: both may have changed by the time it is recorded. */
export interface Act {
    readonly decision: Decision;
    readonly language: string;
    readonly around: Surroundings;
}
/** The sealed record of an act, kept on this device, and the notice it names. */
export declare function prove(store: Store, act: Act, parts: Parts): Promise<{
    receipt: Receipt;
    notice: Notice | null;
}>;
