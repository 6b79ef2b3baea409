import type { Category as Declared, Service as Described } from '../types.js';
import type { Draft } from './draft.js';
import type { Words } from './words.js';
/**
 * One purpose: what it is, its switch, which services are answered otherwise, and on request all of them. Essential is
 * shown and cannot be refused. R29, R30, R32, R34.
 */
export declare function Category({ category, services, words, draft, }: {
    category: Declared;
    services: readonly Described[];
    words: Words;
    draft: Draft;
}): import("preact").JSX.Element;
