import type { TrackerKind } from '../types.js';
export type Present = Partial<Record<TrackerKind, readonly string[]>>;
/** Names of what stands on this device now, as far as that is known at once: a vendor told to stop may take its own away. */
export declare const present: () => Present;
