/** Short, stable fingerprint (FNV-1a, from 1) of a text, in base 36. Tells a change; proves nothing. */
export declare function fingerprint(text: string): string;
