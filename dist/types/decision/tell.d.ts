/** Tells the other tabs to look again. What they find in the cookie is what counts. */
export declare function tell(): void;
