import type { Ui } from './piece.js';
/** A constructed sheet needs no `style-src` permission; a `<style>` would. */
export declare function sheetOf(css: string): CSSStyleSheet;
/** An element of ours with an open shadow root, in the owner's theme and out of search results. */
export declare function createHost(name: string, css: string, ui: Ui): {
    host: HTMLElement;
    root: ShadowRoot;
    speak(): void;
};
/** Above everything the page has, its own dialogs included, without a fight over z-index. */
export declare function raise(host: HTMLElement): void;
