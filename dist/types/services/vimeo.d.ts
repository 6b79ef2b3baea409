import type { Service } from '../types.js';
/** https://vimeo.com/cookie_policy */
declare const _default: Service;
export default _default;
