import type { Action, Reason, State } from './choice.js';
import type { Duration, Safeguard, TrackerKind } from './service.js';
/** The proof of one decision. */
export interface ReceiptRecipient {
    name: string;
    role: string;
    country: string | null;
    policyUrl: string | null;
}
export interface ReceiptTransfer {
    country: string;
    /** `unspecified` for what is no safeguard the law knows. GDPR 44–49. */
    safeguard: Safeguard | 'unspecified';
    url: string | null;
}
/** One purpose, as recorded. One per category. R87: never by omission. */
export interface ReceiptPurpose {
    id: string;
    category: string;
    title: string;
    state: State | 'exempt';
    exemption?: 'strictly-necessary';
    dpvPurpose: string;
    legalBasis: 'A6-1-a' | 'A6-1-f';
    consentType: 'expressed' | null;
    dataCategories: string[];
    controllers: string[];
    recipients: ReceiptRecipient[];
    storageLocations: string[];
    transfers: ReceiptTransfer[];
    retention: {
        duration: string;
        trigger: string | null;
    };
    required: boolean;
}
export interface ReceiptService {
    id: string;
    name: string;
    purposes: string[];
    state: State | 'exempt';
    /** Its own, where those of its purposes join all their services'. R99. */
    dataCategories: string[];
    recipients: ReceiptRecipient[];
    transfers: ReceiptTransfer[];
    retention: {
        duration: string;
        trigger: string | null;
    };
    trackers: {
        name: string;
        type: TrackerKind;
        domain: string | null;
        duration: string | null;
        thirdPartyAccess: boolean;
    }[];
}
export interface ReceiptParty {
    id: string;
    role: 'controller' | 'dpo' | 'authority';
    type: 'organisation' | 'person' | 'authority';
    name: string;
    tradeName: string | null;
    registration: string | null;
    address: string | null;
    country: string | null;
    contact: string | null;
    email: string | null;
    phone: string | null;
    url: string | null;
    onBehalfOf: string | null;
}
/** The proof of one decision. R101–R106; ISO/IEC TS 27560 field by field in docs/receipts.md. */
export interface Receipt {
    schema: 'placet-receipt/1';
    conformsTo: string[];
    receiptId: string;
    recordId: string;
    previousReceiptId: string | null;
    /** Of an imported choice: the receipt of the decision it repeats, made on another device. R78. */
    basedOn: string | null;
    sequence: number;
    issuedAt: string;
    jurisdiction: string;
    scope: {
        type: 'host' | 'domain' | 'list';
        hosts: string[];
    };
    subject: {
        type: 'visitor';
        id: string;
        accountRef: string | null;
    };
    parties: ReceiptParty[];
    notice: {
        id: string;
        version: string | null;
        language: string;
        layer: 'first' | 'second' | 'placeholder' | 'none';
        /** `sha256-` and base64url, or null where the browser cannot hash (plain http). */
        hash: string | null;
        url: string | null;
        policyUrl: string | null;
        serviceCount: number;
    };
    event: {
        state: State;
        consentType: 'expressed' | null;
        by: 'subject' | 'browser' | 'site';
        time: string;
        serverTime: string | null;
        /** Minutes to add to local time to reach UTC. */
        timezoneOffset: number;
        validity: Duration;
        validUntil: string | null;
        method: Reason;
        action: Action;
        /** Whether a person's gesture was seen; null where none could be. R96. */
        userActivated: boolean | null;
        signals: {
            gpc: boolean;
        };
        ui: {
            viewport: 'mobile' | 'tablet' | 'desktop';
            uaFamily: string;
        };
    };
    purposes: ReceiptPurpose[];
    services: ReceiptService[];
    withdrawal: {
        how: string;
        url: string;
        api: string;
    };
    rights: string[];
    rightsContact: string | null;
    rightsDelay: Duration;
    sensitive: boolean;
    specialCategories: string[];
    collector: {
        name: 'placet';
        version: string;
        buildHash: string | null;
        configVersion: string | null;
        configHash: string | null;
    };
    proofRetention: {
        local: Duration;
        controller: {
            duration: Duration;
            reason: string;
        } | null;
    };
    integrity: {
        /** `none` where WebCrypto is absent; the reason stands in `note`. */
        alg: 'SHA-256' | 'none';
        note: string | null;
        previousHash: string | null;
        /** Over the canonical JSON (RFC 8785) of this record with `hash` and `signature` null. */
        hash: string | null;
        signature: string | null;
    };
}
