/**
 * Every held URL is where the browser looks for it. What the page has made of a live one since is its own affair, until it
 * holds another, `anew`. True when something changed.
 */
export declare function show(element: Element, anew?: unknown): boolean;
/** A script with the same attributes that has not been started; its address is held, and its events reach the first one's listeners. */
export declare function copy(script: HTMLScriptElement): HTMLScriptElement;
/** Scripts seen while the page was being read. */
export declare const parsed: WeakSet<Element>;
/**
 * Runs a held script by putting the same element back: nonce and `document.currentScript` stay its own, and no sink of
 * Trusted Types is touched. One that came through `innerHTML` never runs again whatever is done to it, nor does a copy of
 * it: those are made anew, with all that may be one. Returns the element that runs.
 */
export declare function wake(script: HTMLScriptElement): HTMLScriptElement;
