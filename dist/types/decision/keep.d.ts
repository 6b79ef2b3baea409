import { type Saved } from '../core/codec.js';
import type { Resolved } from '../core/config.js';
/** The choice is stored for the declared scope, once. False when the browser kept nothing; what stood there then stands still. R189–R192. */
export declare function keep(config: Resolved, saved: Saved): boolean;
