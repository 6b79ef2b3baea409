import type { Resolved } from '../core/config.js';
import type { Service } from '../types.js';
import { said } from './said.js';
import type { Words } from './words.js';

/** Placet's own storage, declared like any service's: data minimal, kept on this site, nobody else's. R64, R227. */
export const ownService = ({ cookieName, duration = 'P6M', receipts }: Resolved, { texts }: Words): Service => ({
  id: 'placet',
  name: said(texts.ownName) || 'Placet',
  category: 'essential',
  purpose: said(texts.ownPurpose),
  trackers: [
    { name: cookieName, kind: 'cookie', retention: duration },
    { name: 'placet-receipts', kind: 'localStorage', retention: receipts?.keepFor ?? KEPT },
  ],
});

/** How long a receipt stays on the visitor's device when the owner does not say: the choice it proves, and as long again. */
export const KEPT = 'P1Y';
