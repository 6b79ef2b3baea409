import { sheetOf } from './host.js';

/** Design tokens as rules of the host's own; set one by one, none can be more than a value. */
export function tokenSheet(tokens: Readonly<Record<string, string>>): CSSStyleSheet {
  const sheet = sheetOf(':host {}');
  for (const name of Object.keys(tokens)) (sheet.cssRules[0] as CSSStyleRule).style.setProperty(`--placet-${name}`, tokens[name]!);
  return sheet;
}
