import type { Place } from './place.js';
/** An unregistered worker still serves the pages it controls until they are left. Absent on plain http. */
export declare const serviceWorkers: Place;
