import { boot } from './boot.js';
import { fetchedParts } from './fetched.js';

/** The tag: the core alone; every other part is fetched from its own folder when needed. */
try {
  boot(fetchedParts);
} catch {
  // A page that takes the names of the document's own methods gets no manager; nothing is granted, and it is not disturbed.
}
