import { findPostgres } from './postgres.js';

/** Installed once, before files that run side by side would each do so. */
export const setup = (): void => void findPostgres();
