import type { Resolved } from '../core/config.js';
import type { TrackerKind } from '../types.js';
import type { Claims } from './claims.js';
/** Whose an address is, and whether it must wait. */
export interface Claim {
    /** Of the service, or of the category where the host was given to one. */
    readonly id: string;
    readonly held: boolean;
}
/** What every concern of the guard asks. No answer ever throws. */
export interface Held {
    /** Null for addresses of no declared service, of this host, and for what is no address. */
    address(url: unknown): Claim | null;
    /** True when nobody who has said yes stands behind this name. */
    tracker(name: string, kind: TrackerKind): boolean;
    isService(id: string): boolean;
    /** Keeps the call until consent, when the service asks for that. False: let it fail. */
    replay(id: string, call: () => void): boolean;
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
