import type { Vendor } from '../parts.js';
/** https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out: neither cookies nor requests while the window says so. */
declare const _default: Vendor;
export default _default;
