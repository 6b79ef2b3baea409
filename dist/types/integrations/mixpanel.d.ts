import type { Vendor } from '../parts.js';
/**
 * https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript#opting-out. The mark it leaves is erased with the rest; until the page
 * goes, a hook keeps it silent.
 */
declare const _default: Vendor;
export default _default;
