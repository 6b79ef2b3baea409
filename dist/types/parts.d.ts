import type { Decision, Store } from './core/store.js';
import type { Context } from './decision/index.js';
import type { Config, Erased, Events, Leftover, Placet, Receipt, Service, TrackerKind, Withdrawal } from './types.js';
import type { Panel } from './ui/panel.js';
/** What each part fetched on need offers. All are of one release: `version` is compared before use. */
/** What the drawn parts may do. The only arrow back. */
export interface Actions {
    /** Records an act. `answers` by id; `event` is the gesture it came from. */
    decide(answers: Readonly<Record<string, boolean>>, how: Pick<Decision, 'reason' | 'action' | 'layer'> & {
        event?: Event;
    }): Promise<Pick<Withdrawal, 'leftover'>>;
    /** The first layer is left unanswered; nothing is stored. R24. */
    close(): void;
    open(view: 'banner' | 'preferences'): void;
    receipts: Placet['receipts'];
    setLanguage(tag: string): Promise<void>;
}
export interface UiPart {
    readonly version: string;
    /** Draws what the store calls for, with what opens and closes it. Resolves once the texts are there. */
    startPanel(context: Context): Promise<Panel>;
}
export interface RecordOptions {
    onDelivery?(detail: Events['delivery']): void;
}
export interface ProofPart {
    readonly version: string;
    /** Builds the receipt of an act, keeps it on this device and hands it to the ledger if there is one. Never rejects for want of storage. */
    record(store: Store, decision: Decision, parts: Parts, options?: RecordOptions): Promise<Receipt>;
    /** Sends what an earlier page left in the outbox. Worth calling only when `placet-outbox` is in `localStorage`. */
    resume(store: Store, parts: Parts, options?: RecordOptions): void;
    /** What the page's `receipts` offer beyond reading at once. */
    startProof(store: Store): Pick<Placet['receipts'], 'verify' | 'exportFor' | 'forget'>;
}
/** Speaks in the console, on local hosts and with `debug` only. */
export interface DevelopPart {
    readonly version: string;
    /** Explains a code. */
    explain(code: string, subject?: unknown, config?: Config): void;
    /** Goes through the config, once. */
    review(config: Config): void;
}
export interface ErasePart {
    readonly version: string;
    /**
     * Erases what these services declared and neither `kept` nor a service that is no longer denied declares too, then looks
     * again; `settled` resolves after the second look.
     */
    erase(services: readonly Service[], kept?: readonly Service[], hadRun?: (id: string) => boolean, isDenied?: (id: string) => boolean, was?: Partial<Record<TrackerKind, readonly string[]>>): Promise<{
        erased: Erased[];
        leftover: Leftover[];
        settled: Promise<Leftover[]>;
    }>;
}
/** The texts of one language. The French file's type is the contract. */
export type TextsPart = {
    readonly default: import('./locales/fr.js').Texts;
    /** The texts of all that comes after the first layer. */
    details(): Promise<{
        readonly default: import('./locales/details/fr.js').Details;
    }>;
};
/** A vendor's own way to stop on the page and to go on. */
export interface Vendor {
    /** Nothing more is sent or stored from here on. True when the vendor was there to be told. */
    optOut(): boolean;
    /** Undoes `optOut`. */
    optIn(): void;
}
/** How the parts arrive: by `import()` from beside the tag, or already there. */
export interface Parts {
    ui(): Promise<UiPart>;
    decision(): Promise<typeof import('./decision/index.js')>;
    proof(): Promise<ProofPart>;
    erase(): Promise<ErasePart>;
    locale(tag: string): Promise<TextsPart>;
    service(id: string): Promise<{
        readonly default: Service;
    }>;
    integration(name: string): Promise<{
        readonly default: Vendor;
    }>;
    /** Fetched only when something is wrong, and for who develops. */
    develop(): Promise<DevelopPart>;
    /** SRI hash of the core file, when the build knows it. */
    readonly buildHash: string | null;
}
