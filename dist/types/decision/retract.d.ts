/** Puts a live element back to sleep: no URL of the element is left where the browser looks; what it showed is gone. */
export declare function retract(element: Element): void;
