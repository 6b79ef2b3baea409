import type { Controller, Duration, Service, Text } from './service.js';
/** What a site owner writes. */
export interface Category {
    id: string;
    title?: Text;
    description?: Text;
    consequence?: Text;
    /** Never refusable. Only `essential` is. */
    essential: boolean;
}
export type Layout = 'bar' | 'box' | 'dialog' | 'inline';
export interface UiConfig {
    /** Default `bar`. */
    layout?: Layout;
    /** `bar`: top, bottom. `box`: a corner such as `bottom-left`. Default `bottom`. */
    position?: 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
    /** Default `auto`: follows the visitor's system. */
    theme?: 'auto' | 'light' | 'dark';
    /** Look of the whole. Default `default`. */
    preset?: 'default' | 'minimal' | 'rounded' | 'dsfr';
    /** CSS selector of the element that holds the `inline` layout. */
    container?: string;
    /** Design tokens, without the `--placet-` prefix: `{ "accent": "#0b57d0" }`. */
    tokens?: Readonly<Record<string, string>>;
    /** How the visitor comes back: a floating button, or only the site's own `<a href="#placet">`. */
    reopen?: 'button' | 'link' | {
        position?: 'left' | 'right';
        label?: Text;
        icon?: 'cookie' | 'shield' | 'none';
    };
    /** Level of the banner's heading. Default 2. */
    headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
    /** French in short, easy sentences (FALC). */
    easyToRead?: boolean;
}
/** What a site owner writes. Every key is optional. */
export interface Config {
    $schema?: string;
    controller?: Controller;
    privacyPolicyUrl?: string;
    cookiePolicyUrl?: string;
    /** `[A-Za-z0-9._-]{1,32}`. Changing it alone never asks again. R44. */
    noticeVersion?: string;
    /** What changed, in words; shown when a material change asks again. R45. */
    changes?: Text;
    /** `auto` (default): `<html lang>`, then the browser's, then French. */
    language?: string;
    /** Life of the choice, yes and no alike. Default `P6M`, at most 400 days. CNIL-REC §§38–39. */
    duration?: Duration;
    /** Where the choice counts. Default `host`. R50. */
    scope?: 'host' | 'domain' | readonly string[];
    cookieName?: string;
    /**
     * On pages of a signed-in visitor whose choice follows the account: which counts where the account's and this device's differ, the
     * `latest` (also `true`) or the account's `first`. Visitors are told both. Default false. R71–R78.
     */
    account?: boolean | 'latest' | 'first';
    categories?: Readonly<Record<string, false | {
        title?: Text;
        description?: Text;
        consequence?: Text;
    }>>;
    /** Full descriptions, or the ids of services Placet knows. */
    services?: readonly (string | Service)[];
    receipts?: {
        endpoint?: string;
        /** Receipts kept on this device. Default 20. */
        keep?: number;
        /** How long a receipt stays on this device; the last one always does. Default `P1Y`. R219. */
        keepFor?: Duration;
        /** How long the controller keeps them, and why. R98. */
        retention?: {
            duration: Duration;
            reason?: Text;
        };
    };
    signals?: {
        gpc?: 'deny-marketing' | 'deny-all-and-hide' | 'ignore';
    };
    /** `false` draws nothing: bring your own. */
    ui?: UiConfig | false;
    texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Reload after a withdrawal when a script that ran cannot be undone. Default `auto`. R54. */
    reload?: 'auto' | 'never';
    /** Messages in the console. Default: only on local hosts. */
    debug?: boolean;
    /** ISO 3166-1 country whose authority is named. Default `FR`. */
    jurisdiction?: string;
    /** For pages that place `placet-guard.js`. */
    guard?: {
        /** Also hold cookies and storage items that no service declares. Default false. */
        undeclared?: boolean;
    };
}
