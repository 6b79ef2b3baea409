import type { Place } from './place.js';
/** Absent on plain http, where nothing can have been stored either. */
export declare const cacheStorage: Place;
