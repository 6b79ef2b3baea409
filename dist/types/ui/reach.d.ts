/**
 * Keeps the host in the page and above everything, also when the page opens a modal window of its own, which makes all
 * else inert, or is given another body; what it covers can be scrolled clear. Returns the undo, which leaves the host where it is.
 */
export declare function stayInReach(host: HTMLElement, scroller: HTMLElement): () => void;
