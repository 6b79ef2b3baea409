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

/** In this order: each names the ones after it too. */
const FAMILIES: readonly [RegExp, string][] = [
  [/Firefox|FxiOS/, 'Firefox'],
  [/Edg/, 'Edge'],
  [/OPR|OPT\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Chrom|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
];

export const familyOf = (userAgent: string): string => FAMILIES.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'other';

export const viewportOf = (width: number): Surroundings['viewport'] => (width < 640 ? 'mobile' : width < 1024 ? 'tablet' : 'desktop');

export const surroundings = (time: number): Surroundings => ({
  host: location.hostname || location.protocol,
  origin: location.origin,
  timezoneOffset: new Date(time).getTimezoneOffset(),
  // Some browsers and extensions give the string "false" or 1: only true is a signal.
  gpc: (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true,
  viewport: viewportOf(innerWidth),
  uaFamily: familyOf(navigator.userAgent),
});
