/**
 * The digest that a browser holds a file to by this `integrity` attribute: of the strongest kind listed, the first. Null where it
 * enforces none. Options behind `?` are no part of it. W3C Subresource Integrity §3.3.
 */
export declare function enforced(attribute: string | null | undefined): string | null;
