import type { Leftover, Service, TrackerKind } from '../types.js';
/** One name or pattern to erase in one kind of place, for one service. */
export interface Target {
    readonly service: string;
    readonly name: string;
    readonly kind: TrackerKind;
}
/** What these services declare: what can be aimed at from here, and what cannot. */
export declare function targetsOf(services: readonly Service[], hostname: string): {
    targets: Target[];
    outOfReach: Leftover[];
};
/** Tells what must not be touched: what Placet keeps itself, and what a service that stays declares too. */
export declare function keeper(kept: readonly Service[], hostname: string): (kind: TrackerKind, name: string) => boolean;
