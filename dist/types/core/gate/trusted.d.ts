/** Values that Trusted Types guard go through the one policy, `placet`, made when first needed. R177. */
type Policy = Record<'createScriptURL' | 'createScript' | 'createHTML', (text: string) => string>;
export declare function trusted(kind: keyof Policy, text: string): string;
export {};
