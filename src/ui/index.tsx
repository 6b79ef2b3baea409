export { startPanel } from './panel.js';
export const version = __VERSION__;
