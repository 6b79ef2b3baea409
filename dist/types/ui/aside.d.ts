type Box = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left' | 'height'>;
/**
 * True while the banner covers what has the focus, and the window would have had room for both; or while it leaves too
 * little of a window, made short by a keyboard on the screen, to type in. WCAG 2.4.11.
 */
export declare function isInTheWay(banner: Box, focus: Box, isTypedIn: boolean, height: number): boolean;
/**
 * From now on the host is out of sight while it is in the way of what has the focus on the page, and back as soon as it
 * is not. It stays in the order of the keyboard, and comes back for whoever goes to it.
 */
export declare function stepAside(host: HTMLElement): void;
export {};
