import type { Service } from '../types.js';
/** https://plausible.io/data-policy */
declare const _default: Service;
export default _default;
