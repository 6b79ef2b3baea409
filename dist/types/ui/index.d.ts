import './first.js';
export { startPanel } from './panel.js';
export declare const version: string;
