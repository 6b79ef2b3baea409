import type { Details } from './fr.js';
declare const details: Details;
export default details;
