import type { TrackerKind } from '../types.js';

export type Present = Partial<Record<TrackerKind, readonly string[]>>;

/** What cannot be read is not there. */
const listed = (names: () => string[]): string[] => {
  try {
    return names();
  } catch {
    return [];
  }
};

/** Names of what stands on this device now, as far as that is known at once: a vendor told to stop may take its own away. */
export const present = (): Present => ({
  cookie: listed(() => document.cookie.split('; ').map((pair) => pair.split('=')[0]!)),
  localStorage: listed(() => Object.keys(localStorage)),
  sessionStorage: listed(() => Object.keys(sessionStorage)),
});
