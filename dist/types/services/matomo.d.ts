import type { Service } from '../types.js';
/** https://matomo.org/faq/general/faq_146/ */
declare const _default: Service;
export default _default;
