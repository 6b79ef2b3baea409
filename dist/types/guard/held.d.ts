import type { Resolved } from '../core/config.js';
import type { TrackerKind } from '../types.js';
import type { Claims } from './claims.js';
/** Whose an address is, and whether it must wait. */
export interface Claim {
    /** Every service that shares it, or the category the host was given to; those that wait come first. */
    readonly ids: readonly string[];
    readonly held: boolean;
}
/** What every concern of the guard asks. No answer ever throws. */
export interface Held {
    /** Null for addresses of no declared service, of this host, and for what is no address. */
    address(url: unknown): Claim | null;
    /** True when nobody who has said yes stands behind this name. */
    tracker(name: string, kind: TrackerKind): boolean;
    isService(id: string): boolean;
    /**
     * Keeps the call until all have a yes, when every one that waits asks for that; gives what takes it back, which is true
     * while it was still kept. Null: let it fail.
     */
    replay(claim: Claim, call: () => void): (() => boolean) | null;
    /** Calls back whenever an answer may have turned. */
    follow(listener: () => void): void;
    /** From now on nothing is held. */
    stop(): void;
}
interface Options {
    claims: Claims;
    /** Hold names that no service declares. */
    undeclared: boolean;
    /** Told of each address held. */
    onHold(url: string, id: string): void;
}
/** Reads the stored choice by itself, and follows Placet once it is there. */
export declare function createHeld(config: Resolved, { claims, undeclared, onHold }: Options): Held;
export {};
