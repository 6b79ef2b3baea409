/** Without the port that some proxies put behind it, and without the brackets that keep the two apart. */
const withoutPort = (address: string): string => address.replace(/^\[(.*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':').map((group) => group.replace(/^0+(?=.)/, '')));

/** The eight groups of an IPv6 address without leading zeros, `::` written out; an IPv4 address at its end stays one group. */
function spelledOut(address: string): string[] {
  const [front = '', back] = address.split('::');
  const [before, after] = [groupsOf(front), groupsOf(back ?? '')];
  const wanted = (after.at(-1) ?? before.at(-1))?.includes('.') ? 7 : 8;
  return back === undefined ? before : [...before, ...Array(Math.max(0, wanted - before.length - after.length)).fill('0'), ...after];
}

/**
 * What shares one allowance: an IPv4 address, whether or not it is written as IPv6; else the first 64 bits, which one household or company
 * usually has to itself, however the address is abbreviated. A port counts for nothing: each connection has another.
 */
export function householdOf(given: string): string {
  const address = withoutPort(given);
  if (!address.includes(':')) return address;
  const groups = spelledOut(address.toLowerCase().replace(/%.*$/, ''));
  const isMapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff';
  return isMapped ? groups.slice(6).join(':') : groups.slice(0, 4).join(':');
}
