/** Short, stable fingerprint (FNV-1a, from 1) of a text, in base 36. Tells a change; proves nothing. */
export function fingerprint(text: string): string {
  let hash = 1;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}
