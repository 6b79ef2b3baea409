/** A language is whole or it does not compile: the French files are the contract. */
import type { Details } from '../../src/locales/details/fr.js';
import detailsFr from '../../src/locales/details/fr.js';
import fr, { type Texts } from '../../src/locales/fr.js';

const { heading, ...withoutHeading } = fr;
const { save, ...withoutSave } = detailsFr;

const whole: Texts = { heading, ...withoutHeading };
const wholeDetails: Details = { save, ...withoutSave };

// @ts-expect-error A text of the first layer is missing.
const headless: Texts = withoutHeading;
// @ts-expect-error A text of the second layer is missing.
const unsaved: Details = withoutSave;
// @ts-expect-error A key the reference does not have.
const invented: Texts = { ...fr, greeting: 'Bonjour' };
// @ts-expect-error The same, in the second layer.
const inventedToo: Details = { ...detailsFr, greeting: 'Bonjour' };
// @ts-expect-error A text is text.
const counted: Texts = { ...fr, heading: 12 };
// @ts-expect-error A text is there, even where there is little to say.
const absent: Texts = { ...fr, heading: undefined };
// @ts-expect-error The first layer's texts are not the second's.
const swapped: Texts = detailsFr;
// @ts-expect-error Nobody writes into them.
whole.heading = 'Cookies';

export { absent, counted, headless, invented, inventedToo, swapped, unsaved, whole, wholeDetails };
