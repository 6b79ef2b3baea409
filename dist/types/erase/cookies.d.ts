import type { Place } from './place.js';
/** The cookies this page can reach: its host and every wider domain, every path down to its own. R54, R196. */
export declare function cookies(): Place;
