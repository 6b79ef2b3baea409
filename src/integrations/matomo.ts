import type { Vendor } from '../parts.js';

interface Page {
  /** A list until Matomo's script has taken it over. */
  _paq?: { push(command: readonly string[]): void };
}

const queue = (): Page['_paq'] => (globalThis as Page)._paq;

/** https://developer.matomo.org/guides/tracking-consent: nothing is sent and no cookie is written until consent is given. */
export default {
  optOut() {
    const paq = queue();
    if (!paq || Array.isArray(paq)) return false;
    paq.push(['requireConsent']);
    paq.push(['deleteCookies']);
    return true;
  },
  optIn: () => queue()?.push(['setConsentGiven']),
} satisfies Vendor as Vendor;
