import type { Rule } from '../rule.js';
import { saying } from '../texts.js';

/** Going on, scrolling or closing is no answer, and no text may say that it is. R7. */
export const continuedUse: Rule = {
  code: 'continued-use',
  level: 'must',
  source: 'CNIL, lignes directrices, art. 2',
  check: saying(
    /en (poursuivant|continuant|naviguant)|si vous (poursuivez|continuez)|by (continuing|browsing|using)|if you (continue|keep (on )?brows)/i,
  ),
};
