export { mount } from './mount.js';
export { startPanel } from './panel.js';
export const version = __VERSION__;
