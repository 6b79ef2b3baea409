import type { Claim, Held } from './held.js';
/** Which attributes make an element fetch, and whose the addresses in them are. */
/** Held as `data-` plus the name, which is how the gate finds them. */
export declare const NAMES: string[];
export declare const ELEMENTS = "script,iframe,img,source,video,audio,track,embed,input,object,link";
export declare const isAddress: (tag: string, name: string) => boolean;
/** Of all the addresses in a value, the first that must wait; else the first that is anybody's. */
export declare function claimOn(held: Held, name: string, value: unknown): Claim | null;
