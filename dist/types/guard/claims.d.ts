import type { Resolved } from '../core/config.js';
import type { TrackerKind } from '../types.js';
/** Which declared services an address or the name of a tracker belongs to. No page, no clock. */
export interface Claims {
    /** Ids of the services that name the longest host equal to this one or above it. */
    ofHost(hostname: string): readonly string[];
    ofTracker(name: string, kind: TrackerKind): readonly string[];
}
/** True when `*` in the pattern, standing for any characters, makes it the name. Linear; stars alone match nothing. */
export declare function isNamed(pattern: string, name: string): boolean;
/** `extra` are pairs of host and id of a category or service, beside the services' own `hosts`. */
export declare function createClaims(config: Resolved, extra: readonly (readonly [host: string, id: string])[]): Claims;
