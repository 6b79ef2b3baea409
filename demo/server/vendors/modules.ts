import { join } from 'node:path';

/** A vendor's own files, as it publishes them. */
export const installed = (path: string): string => join(import.meta.dirname, '../../../node_modules', path);
