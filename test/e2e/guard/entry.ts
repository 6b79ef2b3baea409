import { guard } from '../../../src/guard/guard.js';
import { readPage } from '../../../src/guard/page.js';

/** The guard as its tag starts it, with its undo within reach. */
(window as unknown as { undoGuard: () => void }).undoGuard = guard(readPage());
