import type { Service } from '../types.js';
/** https://posthog.com/docs/libraries/js/persistence */
declare const _default: Service;
export default _default;
