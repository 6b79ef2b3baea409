import type { Receipt } from './receipt.js';
import type { TrackerKind } from './service.js';
/** What the visitor decided, and what a decision does. */
/** Why the choice changed. */
export type Reason = 'banner' | 'preferences' | 'placeholder' | 'api' | 'expiry' | 'notice-change' | 'other-tab' | 'signal' | 'import';
/** What the visitor did. */
export type Action = 'accept-all' | 'reject-all' | 'save-choices' | 'allow-service' | 'allow-once' | 'withdraw' | 'none';
/** R104. Only `given` and `renewed` authorise anything. */
export type State = 'unknown' | 'requested' | 'deferred' | 'given' | 'renewed' | 'refused' | 'withdrawn' | 'expired' | 'invalidated' | 'terminated';
/** A read-only snapshot. Absent dates mean that nothing was decided. */
export interface Choice {
    readonly state: 'unknown' | 'given' | 'refused' | 'expired' | 'invalidated';
    /** Every declared category; `essential` is always true. */
    readonly categories: Readonly<Record<string, boolean>>;
    readonly services: Readonly<Record<string, boolean>>;
    /** UTC, ISO 8601. */
    readonly decidedAt: string | null;
    readonly expiresAt: string | null;
    readonly noticeVersion: string | null;
    readonly language: string | null;
    /** Random, exists for proof only, null until a receipt is made. R92. */
    readonly visitorId: string | null;
}
export interface ChangeDetail {
    readonly choice: Choice;
    readonly reason: Reason;
    /** Ids of categories and services whose answer turned. */
    readonly granted: readonly string[];
    readonly denied: readonly string[];
}
export interface DecisionDetail extends ChangeDetail {
    readonly action: Action;
}
/** Something that should be gone and is not. */
export interface Leftover {
    readonly service: string;
    readonly name: string;
    readonly kind: TrackerKind;
    readonly why: 'http-only' | 'third-party' | 'rewritten' | 'refused' | 'unsupported';
}
export interface Erased {
    readonly service: string;
    readonly name: string;
    readonly kind: TrackerKind;
}
/** What a withdrawal did. R59. */
export interface Withdrawal {
    /** Null where it could not be made yet: a later page makes it. Null too where nothing named is declared, and nothing changed. */
    readonly receipt: Receipt | null;
    readonly erased: readonly Erased[];
    /** Ids that can no longer load or run. */
    readonly blocked: readonly string[];
    /** What was left at once; and, by a promise, after a second look two seconds later, which alone can tell what is rewritten. */
    readonly leftover: readonly Leftover[];
    readonly settled: Promise<readonly Leftover[]>;
    /** Ids whose scripts ran and cannot be undone without a reload. */
    readonly running: readonly string[];
}
export interface Events {
    change: ChangeDetail;
    decision: DecisionDetail;
    receipt: {
        readonly receipt: Receipt;
    };
    open: {
        readonly view: 'banner' | 'preferences';
    };
    close: {
        readonly view: 'banner' | 'preferences';
    };
    release: {
        readonly element: Element;
    };
    leftover: {
        readonly leftover: readonly Leftover[];
    };
    /** A receipt's way to the ledger. */
    delivery: {
        readonly receiptId: string;
        readonly status: 'queued' | 'acknowledged' | 'dropped';
        readonly pending: number;
    };
}
/** A choice in a form a site can keep with a visitor's account. */
export interface AccountChoice {
    readonly schema: 'placet-choice/1';
    /** As in the cookie. */
    readonly choice: string;
    /** The receipt of the decision it came from. */
    readonly receiptId: string | null;
}
