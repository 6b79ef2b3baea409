import type { Ui } from './piece.js';
import { type Room } from './room.js';
/**
 * Keeps the host in the page and above everything, also when the page opens a modal window of its own, which makes all
 * else inert, or is given another body or another language; what it covers can be scrolled clear, or makes it step aside. Returns the undo,
 * which leaves the host where it is.
 */
export declare function stayInReach(host: HTMLElement, scroller: HTMLElement, ui: Ui, room?: Room): () => void;
