import type { AccountChoice, Choice, Events, Withdrawal } from './choice.js';
import type { Receipt } from './receipt.js';
/** `window.placet`, and what `createConsent` returns. Frozen. */
export interface Placet {
    /** True only while the category or service may run. Unknown id: false. Synchronous. */
    granted(id: string): boolean;
    /** Resolves once granted; rejects with the signal's reason when aborted. */
    when(id: string, options?: {
        signal?: AbortSignal;
    }): Promise<void>;
    /** Calls back on each grant; what it returns runs on withdrawal. Returns its own undo. */
    watch(id: string, onGranted: () => void | (() => void)): () => void;
    readonly choice: Choice;
    on<Name extends keyof Events>(event: Name, listener: (detail: Events[Name]) => void): () => void;
    /** Null: it holds, and a later page makes its receipt. Rejects where it could not be stored at all. */
    acceptAll(): Promise<Receipt | null>;
    rejectAll(): Promise<Receipt | null>;
    /** Sets what is named; what was never answered and is not named is refused. Where nothing named is declared, nothing changes: null. */
    choose(partial: Readonly<Record<string, boolean>>): Promise<Receipt | null>;
    /** Takes back one category or service and leaves the rest as it is, or takes back everything. Resolves when erasing and signals are done. */
    withdraw(id?: string): Promise<Withdrawal>;
    /** The choice, for a signed-in visitor's account; null when nothing is decided. R78. */
    exportChoice(): Promise<AccountChoice | null>;
    /**
     * Applies a choice kept with the account, and records that it was imported. Unless the config says that the account comes first
     * (`account: 'first'`), a newer choice made on this device stays. Null when nothing was taken. R71–R78.
     */
    importChoice(record: AccountChoice): Promise<Receipt | null>;
    open(view?: 'banner' | 'preferences'): Promise<void>;
    close(): void;
    readonly receipts: {
        latest(): Receipt | null;
        all(): Receipt[];
        export(format: 'json' | 'csv'): string;
        /** What one service may be given as proof: of each receipt its own answer alone, under the hash of the whole. R99. */
        exportFor(service: string, format?: 'json' | 'csv'): Promise<string>;
        /** True when every receipt kept here still matches its hash and its predecessor's. */
        verify(): Promise<boolean>;
        /** Deletes the receipts and the visitor id from this device; the choice stays. */
        forget(): Promise<void>;
    };
    /** Also gates what is inside an open shadow root or a same-origin document. Returns its undo. */
    observe(root: ShadowRoot | Document): () => void;
    setLanguage(tag: string): Promise<void>;
    destroy(): void;
    readonly version: string;
    /** Runs at once; the same call queues before the script has loaded. */
    push(...callbacks: ((placet: Placet) => void)[]): void;
}
declare global {
    interface Window {
        /** There once the tag has run. */
        placet: Placet;
    }
}
