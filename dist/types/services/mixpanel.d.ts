import type { Service } from '../types.js';
/** https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript */
declare const _default: Service;
export default _default;
