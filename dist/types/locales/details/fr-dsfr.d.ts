import { type Details } from './fr.js';
declare const frDsfr: Details;
export default frDsfr;
