import type { Receipt } from '../types.js';

/** What the proof part keeps on this device; where storage is denied, what this page remembers. */
export interface Journal {
  visitor: string | null;
  receipts: Receipt[];
  /** The same receipts as CSV, so that handing them over at once needs no code here. */
  csv: string;
}

/** Read at once and without the proof part. What cannot be read is what this page remembers. */
export function readJournal(memory: Journal): Journal {
  try {
    const { visitor, receipts, csv } = JSON.parse(localStorage.getItem('placet-receipts')!);
    return { visitor, receipts: [...receipts], csv };
  } catch {
    // Denied, absent or damaged.
    return memory;
  }
}

/** Whether earlier pages left receipts to make or to deliver. */
export function isWaiting(): boolean {
  try {
    return /placet-(pen|out)/.test(`${Object.keys(localStorage)}`);
  } catch {
    return false;
  }
}
