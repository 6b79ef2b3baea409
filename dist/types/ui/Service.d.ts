import type { Service as Described } from '../types.js';
import type { Draft } from './draft.js';
import type { Words } from './words.js';
interface Props {
    service: Described;
    words: Words;
    /** Absent for what cannot be refused. */
    draft?: Draft;
}
/** One third party, or one feature of the site: who it is, what it keeps, and its own switch. R29, R34. */
export declare function Service({ service, words, draft }: Props): import("preact").JSX.Element;
export {};
