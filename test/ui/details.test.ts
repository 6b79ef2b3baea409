import { expect, it } from 'vitest';
import details from '../../src/locales/details/fr.js';
import fr from '../../src/locales/fr.js';
import { retentionOf } from '../../src/ui/details.js';
import { createWords } from '../../src/ui/words.js';

const words = createWords('fr', { ...fr, ...details });

it('says how long something is kept, and not that it is kept for no time where what ends it is said', () => {
  expect(retentionOf('P13M', words)).toMatch(/^13\smois$/);
  expect(retentionOf('none', words)).toBe('aucune');
  expect(retentionOf({ duration: 'P1D', trigger: 'après la visite' }, words)).toMatch(/^1\sjour, après la visite$/);
  expect(retentionOf({ duration: 'none', trigger: 'jusqu’à ce que vous vidiez le panier' }, words)).toBe(
    'jusqu’à ce que vous vidiez le panier',
  );
  expect(retentionOf(undefined, words)).toBe('–');
});
