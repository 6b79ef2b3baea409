import type { Vendor } from '../parts.js';
/**
 * https://posthog.com/docs/libraries/js/config. Its own opt-out is a mark in storage, which the erasing that follows would
 * take away; refusing by default without a mark comes to the same and keeps nothing. A new consent starts with a new identifier.
 */
declare const _default: Vendor;
export default _default;
