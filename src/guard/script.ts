import { guard } from './guard.js';
import { readPage } from './page.js';

/** The guard's own tag, before `placet.js` and after the JSON config. */

const SLOT = Symbol.for('placet.guard');
const page = globalThis as { [SLOT]?: true };

// A second copy would only hold what is held.
if (!page[SLOT]) {
  page[SLOT] = true;
  guard(readPage());
}
