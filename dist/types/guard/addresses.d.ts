import type { Claim, Held } from './held.js';
/** Which attributes make an element fetch, and whose the addresses in them are. */
/** Held as `data-` plus the name, which is how the gate finds them. */
export declare const NAMES: string[];
export declare const ELEMENTS = "script,iframe,img,source,video,audio,track,embed,input,object,link";
/** Not each of the names has a meaning on each element; where it has none, nothing is lost by holding it. A script would be. */
export declare const isAddress: (tag: string, name: string) => boolean;
/** Whose all the addresses in a value are; it waits when one of them does. */
export declare function claimOn(held: Held, name: string, value: unknown): Claim | null;
