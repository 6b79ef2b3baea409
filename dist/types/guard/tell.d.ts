import type { Resolved } from '../core/config.js';
/** In development, says once what no script can stop, and each thing held once. Otherwise silent. */
export declare function createTell(config: Resolved, debug: boolean): (address: string, id: string) => void;
