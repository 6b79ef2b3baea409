import { readConsent } from 'placet/server';

const consent = readConsent('placet-consent=…');
const granted: boolean = consent.granted('statistics');

// @ts-expect-error The header is a string, or absent.
readConsent(42);

export { granted };
