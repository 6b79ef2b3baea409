export { mount } from './mount.js';
export { startPanel } from './panel.js';
export declare const version: string;
