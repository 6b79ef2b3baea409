import type { Place } from './place.js';
/** `localStorage` or `sessionStorage`, asked for anew each time: the mere asking throws where storage is denied. */
export declare const storage: (open: () => Storage) => Place;
