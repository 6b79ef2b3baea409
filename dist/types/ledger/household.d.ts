/**
 * What shares one allowance: an IPv4 address, whether or not it is written as IPv6; else the first 64 bits, which one household or company
 * usually has to itself, however the address is abbreviated. A port counts for nothing: each connection has another.
 */
export declare function householdOf(given: string): string;
