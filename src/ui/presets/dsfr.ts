/** What visitors of public sites in France are used to read. */
export const texts = {
  fr: {
    heading: 'À propos des cookies sur ce site',
    manage: 'Gestion des cookies',
    save: 'Confirmer mes choix',
  },
};

export { default } from './dsfr.css?inline';
