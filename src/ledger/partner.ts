import { partnerProof } from '../proof/partner.js';
import type { Entry } from './entry.js';

/**
 * What the one third party that relies on a receipt may be given of it, as a line of JSON; null where there is nothing for it. Without the
 * outcome, which tells what others were answered; the hashes stay those of the whole entry, to be looked up by. GDPR 26, R99.
 */
export function partnerLine({ kind, content, site, sequence, serverTime, contentHash, link }: Entry, service: string): string | null {
  const receipt = kind === 'receipt' && content !== null ? partnerProof(JSON.parse(content), service) : null;
  return receipt && `${JSON.stringify({ site, sequence, serverTime, contentHash, link, receipt })}\n`;
}
