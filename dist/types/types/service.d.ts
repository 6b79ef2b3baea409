/** What a service is and does, as its owner describes it. */
/** A text in one language, or one per BCP 47 tag. Only `[label](url)` and `**strong**` are understood. */
export type Text = string | Readonly<Record<string, string>>;
/** ISO 8601 duration, such as `P6M`, `P13M`, `P15D`. */
export type Duration = string;
/** What can be stored or read on the visitor's device. EDPB 2/2023 §§6–12, R5. */
export type TrackerKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'serviceWorker' | 'pixel' | 'linkDecoration' | 'fingerprint' | 'sdk';
/** How long something is kept, and what ends it. R201. */
export interface Retention {
    /** ISO 8601, or `session`, or `none`. */
    duration: Duration | 'session' | 'none';
    /** The event the time runs from, in words: "last visit". */
    trigger?: Text;
    /** Why that long: a law, a contract. */
    reason?: Text;
    /** Another bound: "50 entries at most". */
    cap?: Text;
    end?: 'delete' | 'anonymise';
}
/** One cookie or storage item a service uses. */
export interface Tracker {
    /** Exact name, or a pattern where `*` stands for any characters. */
    name: string;
    /** Default `cookie`. */
    kind?: TrackerKind;
    purpose?: Text;
    retention?: Duration | 'session' | 'none' | Retention;
    /** Host that sets it, when it is not this site. */
    domain?: string;
    /** Third parties that can read it. CJEU C-673/17 §81. */
    readBy?: readonly string[];
}
/** What makes a transfer outside the EU lawful. GDPR 44–49, R209. */
export type Safeguard = 'adequacy' | 'adequacy-DPF' | 'SCC-2021' | 'BCR' | 'derogation-49' | 'none-EU-only';
export interface Transfer {
    /** ISO 3166-1 alpha-2. */
    country: string;
    safeguard: Safeguard;
    url?: string;
}
export interface Recipient {
    name: string;
    role?: 'processor' | 'sub-processor' | 'joint-controller' | 'recipient';
    country?: string;
    policyUrl?: string;
}
/** A person or body named in the notice. R203, R205. */
export interface Party {
    name: string;
    tradeName?: string;
    registration?: string;
    address?: string;
    country?: string;
    contact?: string;
    email?: string;
    phone?: string;
    url?: string;
}
export interface Controller extends Party {
    dpo?: {
        name?: string;
        email?: string;
        address?: string;
    };
    /** Set when this site acts for somebody else. R204. */
    onBehalfOf?: string;
}
/** One third party, or one feature of the site, inside a category. R34. */
export interface Service {
    /** `[a-z0-9-]+`, and no category's id. */
    id: string;
    name: Text;
    category: string;
    purpose?: Text;
    provider?: {
        name: string;
        country?: string;
        contact?: string;
        policyUrl?: string;
    };
    trackers?: readonly Tracker[];
    recipients?: readonly Recipient[];
    transfers?: readonly Transfer[];
    /** Kinds of personal data: "cookie identifier", "pages viewed". */
    data?: readonly Text[];
    storedIn?: readonly string[];
    retention?: Duration | Retention;
    /** What the visitor misses without it; only where it is true. R222. */
    consequence?: Text;
    /** Why an essential service cannot be refused. R30. */
    reason?: Text;
    /** Hosts it talks to; the guard holds requests to them. */
    hosts?: readonly string[];
    /** The guard sends what it held once the visitor has said yes, instead of letting it fail. Default false. */
    replay?: boolean;
    /** Vendor whose own opt-out is called at a withdrawal: `google-analytics`, `matomo`, `mixpanel`, `posthog`. R54. */
    integration?: string;
    /** Image shown in place of a blocked embed; own server only. */
    poster?: string;
    /** Raise it to ask again after a change the other fields do not show. R42. */
    revision?: number;
}
