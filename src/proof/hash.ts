import { canonical } from './canonical.js';

/** `sha256-` and the digest in base64url without padding; null where the page has no WebCrypto (plain http). */
export async function sha256(text: string): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const base64 = btoa(String.fromCharCode(...digest));
  return `sha256-${base64.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}`;
}

/** The hash of a value's canonical form; null where it cannot be had. Never rejects. */
export async function hashOf(value: unknown): Promise<string | null> {
  try {
    return await sha256(canonical(value));
  } catch {
    return null;
  }
}
