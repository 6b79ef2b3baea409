/**
 * The digest of the `placet.js` that came with this command: the one receipts name where the script tag has no `integrity`, whichever
 * build asks. R88. Throws a sentence when this installation does not say.
 */
export declare function coreDigest(list?: URL): Promise<string>;
