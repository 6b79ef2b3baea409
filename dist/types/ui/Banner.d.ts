/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
import { h } from 'preact';
import type { Piece, Ui } from './piece.js';
/** Why the visitor is asked, and what follows each answer. R18–R27. */
export declare function explanation({ store, words, also, actions }: Ui): h.JSX.Element;
/** The three answers, in the page's own tree, where tools that answer for a visitor look for them. */
export declare function answers({ store, words, changed, actions, decide }: Ui): h.JSX.Element;
/** The first layer: stands while it is wanted, stays behind the preferences when they were opened from it, and is gone at once after an answer. */
export declare function start(ui: Ui): Piece;
