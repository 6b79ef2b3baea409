import canonicalize from 'canonicalize';
import { plainly } from './plainly.js';

/** The one text a value has under RFC 8785, so that the same content always gives the same hash. R90. Throws on what JSON cannot hold: a lone surrogate, a cycle, a number that is none. */
export const canonical = (value: unknown): string => plainly(() => canonicalize(value)) ?? 'null';

/** A copy that holds only JSON. Half a surrogate pair, which RFC 8785 forbids, becomes the replacement character. */
export const plain = <T>(value: T): T =>
  JSON.parse(
    plainly(() => JSON.stringify(value, (_key, item) => (typeof item === 'string' ? item.replace(/\p{Surrogate}/gu, '\ufffd') : item))),
  );
