/** Put in by the build. */
declare const __VERSION__: string;
/** SRI digest of `placet.js`, known to all that is built after it: its parts, `placet.all.js`, the npm modules. */
declare const __CORE_DIGEST__: string | undefined;

interface Document {
  /** Chromium: the page is being made ready before the visitor asks for it. */
  readonly prerendering?: boolean;
}
