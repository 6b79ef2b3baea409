/** Strongest first, as browsers choose. */
const KNOWN = ['sha512', 'sha384', 'sha256'];

/**
 * The digest that a browser holds a file to by this `integrity` attribute: of the strongest kind listed, the first. Null where it
 * enforces none. Options behind `?` are no part of it. W3C Subresource Integrity §3.3.
 */
export function enforced(attribute: string | null | undefined): string | null {
  const digests = (attribute ?? '').split(/\s+/).map((one) => one.split('?')[0]!);
  const found = KNOWN.flatMap((kind) => digests.filter((one) => /^\w+-[\w+/=-]{20,100}$/.test(one) && one.startsWith(`${kind}-`)));
  return found[0] ?? null;
}
