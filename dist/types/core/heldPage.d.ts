/** On a frame whose page the guard has put aside: no markup, whatever sanitiser it came through, can put that there. */
export declare const HELD_PAGE: unique symbol;
