import type { Vendor } from '../parts.js';
/** https://developer.matomo.org/guides/tracking-consent: nothing is sent and no cookie is written until consent is given. */
declare const _default: Vendor;
export default _default;
