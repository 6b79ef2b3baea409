/** The address says no more that the preferences are open: a link to it opens them again. What the site keeps in its history entry stays. */
export declare function leaveAddress(): void;
