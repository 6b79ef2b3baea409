/** A way to reach somebody, to be followed where it is an address one can write to; see text.tsx. */
export declare const asLink: (contact: string) => string;
/** A name that leads to an address, where there is one. */
export declare const linked: (name: string, url: unknown) => string;
