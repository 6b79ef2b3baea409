/** What the page is asked to leave free of so much of its window. */
export type Room = (covered: string) => string;
/**
 * While the banner stands, nothing that takes focus stays hidden beneath it: the page scrolls past it, and can be
 * scrolled as much further. WCAG 2.4.11. The returned function takes the rule away again.
 */
export declare function makeRoom(host: HTMLElement, scroller: HTMLElement, room?: Room): () => void;
