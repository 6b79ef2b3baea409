import fr, { type Details } from './fr.js';

const frDsfr: Details = {
  ...fr,
  save: 'Confirmer mes choix',
};

export default frDsfr;
