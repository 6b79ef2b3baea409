/** Values that Trusted Types guard go through the one policy, `placet`, made when first needed. R177. */

type Policy = Record<'createScriptURL' | 'createScript' | 'createHTML', (text: string) => string>;

const same = (text: string): string => text;
let policy: Partial<Policy> | undefined;

export function trusted(kind: keyof Policy, text: string): string {
  try {
    policy ??= (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes!.createPolicy(
      'placet',
      {
        createScriptURL: same,
        createScript: same,
        createHTML: same,
      },
    );
  } catch {
    // Unknown to this browser; or the page allows no such policy, and the browser refuses what would need it: it stays held.
    policy = {};
  }
  return policy[kind]?.(text) ?? text;
}
