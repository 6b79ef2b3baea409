/** All that a receipt takes from the browser: no address, no full user agent, no path. R91. */
export interface Surroundings {
    readonly host: string;
    readonly origin: string;
    /** Minutes to add to local time to reach UTC. */
    readonly timezoneOffset: number;
    readonly gpc: boolean;
    readonly viewport: 'mobile' | 'tablet' | 'desktop';
    readonly uaFamily: string;
}
export declare const familyOf: (userAgent: string) => string;
export declare const viewportOf: (width: number) => Surroundings['viewport'];
export declare const surroundings: (time: number) => Surroundings;
