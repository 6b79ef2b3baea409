import type { Config } from '../../types.js';
import type { Rule } from '../rule.js';
import { labelled, type Written } from '../texts.js';

const named = ({ text }: Written, { controller }: Config): boolean =>
  text.includes('{site}') || (!!controller?.name && text.includes(String(controller.name)));

/** The first layer says who asks, and where to change one's mind. R20. */
export const lostName: Rule = {
  code: 'lost-name',
  level: 'must',
  source: 'CNIL, lignes directrices, art. 2',
  check: (config) => [
    ...labelled(config, ['intro'])
      .filter((written) => !named(written, config))
      .map(({ path }) => ({ path, values: { hole: '{site}' } })),
    ...labelled(config, ['withdraw'])
      .filter(({ text }) => !text.includes('{manage}'))
      .map(({ path }) => ({ path, values: { hole: '{manage}' } })),
  ],
};
