/** A way to reach somebody, to be followed where it is an address one can write to; see text.tsx. */
export const asLink = (contact: string): string => (/^[^\s@]+@[^\s@]+$/.test(contact) ? `[${contact}](mailto:${contact})` : contact);

/** What would end the address in the notation of text.tsx, as addresses write it. */
const escaped = (url: string): string => url.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** A name that leads to an address, where there is one. */
export const linked = (name: string, url: unknown): string => (typeof url === 'string' && name ? `[${name}](${escaped(url)})` : name);
