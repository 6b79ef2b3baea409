import type { Parts } from './parts.js';
/** Parts fetched by native `import()` from the folder of the tag. One of another release is refused. */
export declare function fetchedParts(base: string, buildHash: string | null): Parts;
