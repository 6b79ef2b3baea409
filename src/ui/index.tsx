// Imported first, the style sheets stand at the head of the file, where a compressor makes the most of them.
import './first.js';

export { startPanel } from './panel.js';
export const version = __VERSION__;
