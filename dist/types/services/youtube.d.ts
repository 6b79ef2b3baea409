import type { Service } from '../types.js';
/** https://policies.google.com/technologies/cookies */
declare const _default: Service;
export default _default;
