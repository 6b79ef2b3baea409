/** To be asked each time a stand-in of ours is put before that element: whether it is for the page to have it without. */
export declare function isFought(element: Element): boolean;
