import type { Receipt } from '../types.js';
/** Kantara Initiative Consent Receipt 1.1, field names as published. Every string it asks for is one, empty when there is nothing to say. */
export interface KantaraReceipt {
    version: 'KI-CR-v1.1.0';
    jurisdiction: string;
    /** Seconds since 1970-01-01 UTC. */
    consentTimestamp: number;
    collectionMethod: string;
    consentReceiptID: string;
    language: string;
    piiPrincipalId: string;
    piiControllers: {
        piiController: string;
        onBehalf: boolean;
        contact: string;
        address: {
            streetAddress?: string;
            addressCountry?: string;
        };
        email: string;
        phone: string;
        piiControllerUrl?: string;
    }[];
    policyUrl: string;
    services: {
        service: string;
        purposes: KantaraPurpose[];
    }[];
    sensitive: boolean;
    spiCat: string[];
}
export interface KantaraPurpose {
    purpose: string;
    purposeCategory: string[];
    consentType: 'EXPLICIT';
    piiCategory: string[];
    primaryPurpose: boolean;
    termination: string;
    thirdPartyDisclosure: boolean;
    thirdPartyName?: string;
}
/**
 * The consent that a receipt records, in Kantara's form. That form has no word for a refusal: only what was given is
 * listed, and a receipt of a refusal lists no service.
 */
export declare function toKantara(receipt: Receipt): KantaraReceipt;
