import type { Claim, Held } from './held.js';

/** Which attributes make an element fetch, and whose the addresses in them are. */

/** Held as `data-` plus the name, which is how the gate finds them. */
export const NAMES = ['src', 'srcset', 'href', 'data', 'poster', 'srcdoc'];

export const ELEMENTS = 'script,iframe,img,source,video,audio,track,embed,input,object,link';

/** Not each of the names has a meaning on each element; where it has none, nothing is lost by holding it. A script would be. */
export const isAddress = (tag: string, name: string): boolean =>
  ELEMENTS.split(',').includes(tag) && (tag === 'script' ? ['src'] : NAMES).includes(name);

/** Whose all the addresses in a value are; it waits when one of them does. */
export function claimOn(held: Held, name: string, value: unknown): Claim | null {
  const text = String(value);
  const parts = name === 'srcset' ? text.split(/[\s,]+/) : name === 'srcdoc' ? (text.match(/(https?:)?\/\/[^\s"'<>]+/gi) ?? []) : [text];
  const claims = parts.map((part) => held.address(part)).filter((claim) => claim !== null);
  return claims[0] ? { ids: claims.flatMap(({ ids }) => ids), held: claims.some((claim) => claim.held) } : null;
}
