import type { Place } from './place.js';
export declare const databases: Place;
