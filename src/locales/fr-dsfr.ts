import fr, { type Texts } from './fr.js';

/** French as visitors of public sites in France are used to read it. Shown with the preset `dsfr`. */
const frDsfr: Texts = {
  ...fr,
  heading: 'À propos des cookies sur ce site',
  manage: 'Gestion des cookies',
};

export default frDsfr;

/** The texts that come after the first layer, fetched then. */
export const details = () => import('./details/fr-dsfr.js');
