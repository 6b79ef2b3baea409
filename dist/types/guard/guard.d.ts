import type { Page } from './page.js';
/**
 * Holds untagged third parties that talk to the hosts of declared services, until the visitor has said yes to them.
 * Returns its undo, after which every built-in is its own again and nothing is held.
 */
export declare function guard({ layers, hosts, undeclared, debug }: Page): () => void;
