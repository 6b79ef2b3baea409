/** Put in by the build. */
declare const __VERSION__: string;
/** SRI digest of `placet.js`, known to the parts built after it. */
declare const __CORE_DIGEST__: string | undefined;

interface Document {
  /** Chromium: the page is being made ready before the visitor asks for it. */
  readonly prerendering?: boolean;
}
