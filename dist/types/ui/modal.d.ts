import type { Look } from './piece.js';
/**
 * Shows the first layer as a modal window in the middle of the page. The answers are slotted into it, and so are no more
 * inert than it is. Esc leaves it unanswered, and so does whatever hides it: a page nobody can answer for stays usable.
 */
export declare const standModal: (leaveUnanswered: () => void) => NonNullable<Look['stand']>;
