import type { Resolved } from '../core/config.js';
import { jurisdictionOf } from '../core/jurisdiction.js';
import type { Party, ReceiptParty } from '../types.js';
import { said } from './said.js';

const FIELDS = ['tradeName', 'registration', 'address', 'country', 'contact', 'email', 'phone', 'url', 'onBehalfOf'] as const;

/** Who hears complaints. GDPR 13(2)(d). */
const AUTHORITIES: Readonly<Record<string, Party>> = {
  FR: {
    name: 'CNIL',
    address: '3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07',
    country: 'FR',
    contact: 'Service des plaintes',
    url: 'https://www.cnil.fr/fr/plaintes',
  },
};

const known = (party: Partial<Record<(typeof FIELDS)[number], unknown>>): object =>
  Object.fromEntries(FIELDS.map((field) => [field, party[field] == null ? null : said(party[field])]));

/** Controller, data protection officer and authority. A site that names no controller is known by its host. R203–R205. */
export function partiesOf(config: Resolved, host: string): ReceiptParty[] {
  const { dpo, name, ...rest } = config.controller ?? {};
  const parties: object[] = [{ id: 'controller', role: 'controller', type: 'organisation', name: said(name) || host, ...known(rest) }];
  if (dpo) parties.push({ id: 'dpo', role: 'dpo', type: 'person', name: said(dpo.name) || 'DPO', ...known(dpo) });
  const authority = AUTHORITIES[jurisdictionOf(config)];
  if (authority) parties.push({ id: 'authority', role: 'authority', type: 'authority', ...known(authority), name: authority.name });
  return parties as ReceiptParty[];
}
