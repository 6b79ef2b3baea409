/**
 * What a visitor may be made to load, in bytes after gzip −9 (1 kB = 1,000 bytes). A budget rises only in a commit
 * that says why.
 */
export const budgets = {
  /** A visitor whose choice is stored: the core, and nothing else. */
  returning: 6_000,
  /** A first visit in French: the core, the first layer with its style, the texts. */
  firstVisit: 16_000,
  /** The texts of one language. */
  locale: 1_500,
  /** One vendor's consent signal, or one known service's description. */
  addition: 600,
  /** `readConsent` with all it imports. */
  server: 1_500,
  /** The opt-in guard, on pages that place it; it reads config and choice by itself, so that it fails closed alone. */
  guard: 6_000,
} as const;
