import type { Saved } from './codec.js';
/** The choice that stands when this page is gone; null where none was made. */
export declare function lasting(saved: Saved | null): Saved | null;
/** The choice `before`, with what `chosen` grants besides granted for this page. Its dates stay: nothing that lasts was decided. */
export declare function forNow(before: Saved | null, chosen: Saved): Saved;
/** The lasting choice `chosen`, and over it what was granted for this page and is not answered by name now. */
export declare function stillNow(before: Saved | null, chosen: Saved, answers: Readonly<Record<string, boolean>>): Saved;
