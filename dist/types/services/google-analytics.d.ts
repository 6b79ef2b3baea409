import type { Service } from '../types.js';
/** https://developers.google.com/analytics/devguides/collection/ga4/cookies-user-id */
declare const _default: Service;
export default _default;
