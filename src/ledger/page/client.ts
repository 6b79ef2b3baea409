import type { Receipt } from '../../types.js';
import type { Entry } from '../entry.js';
import type { Figures } from '../figures.js';
import type { Verification } from '../verify.js';
import { isIn, token } from './state.js';

/** An entry as the ledger sends it: with its content read. */
export type Sent = Omit<Entry, 'content'> &
  (
    | { readonly altered?: undefined; readonly content: Receipt | null }
    /** It no longer matches its own hashes: whatever it holds is not what was recorded. */
    | { readonly altered: true; readonly content: unknown }
  );

/** Why the ledger gave no answer. */
export type Trouble = 'wrongToken' | 'tooMany' | 'altered' | 'failed';

const TROUBLES: Readonly<Record<number, Trouble>> = { 401: 'wrongToken', 429: 'tooMany', 500: 'altered' };

async function ask(path: string, method = 'GET'): Promise<Response> {
  const headers: Record<string, string> = token.peek() ? { Authorization: `Bearer ${token.peek()}` } : {};
  const answer = await fetch(path, { method, headers, credentials: 'omit', cache: 'no-store' }).catch(() => null);
  if (answer?.ok || answer?.status === 404) return answer;
  const trouble = TROUBLES[answer?.status ?? 0] ?? 'failed';
  if (trouble === 'wrongToken') isIn.value = false;
  throw new Error(trouble);
}

/** The trouble an error stands for. */
export const troubleOf = (error: unknown): Trouble => {
  const { message } = error as Error;
  return Object.values(TROUBLES).find((trouble) => trouble === message) ?? 'failed';
};

const queryOf = (values: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(Object.entries(values).filter((pair): pair is [string, string] => !!pair[1])).toString();

export interface Wanted {
  readonly visitor?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cursor?: string;
}

export const search = async (wanted: Wanted): Promise<{ items: Sent[]; next: string | null }> =>
  (await ask(`receipts?${queryOf({ ...wanted, limit: '25' })}`)).json();

export const figures = async (from: string, to: string): Promise<Figures[]> =>
  (await (await ask(`stats?${queryOf({ from, to })}`)).json()).days;

export const verify = async (): Promise<Verification> => (await ask('verify')).json();

export const erase = async (visitor: string): Promise<number> =>
  (await (await ask(`visitors/${encodeURIComponent(visitor)}`, 'DELETE')).json()).erased;

/** Null when it has not been received. */
export async function notice(hash: string): Promise<Record<string, unknown> | null> {
  const answer = await ask(`notices/${encodeURIComponent(hash)}`);
  return answer.ok ? answer.json() : null;
}

/** Hands a file to the person. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export async function saveExport(format: 'ndjson' | 'csv'): Promise<void> {
  save(await (await ask(`export?format=${format}`)).blob(), `placet-receipts.${format}`);
}
