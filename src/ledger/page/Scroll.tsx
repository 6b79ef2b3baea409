import type { ComponentChildren } from 'preact';

/** What may be wider than the window, within reach of the keyboard. */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key could scroll there in every browser
  <div class="scroll" role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
