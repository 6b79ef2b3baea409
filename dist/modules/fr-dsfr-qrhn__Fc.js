import details from "./fr-Ch5qLm2d.js";
// src/locales/details/fr-dsfr.ts
var frDsfr = {
	...details,
	save: "Confirmer mes choix"
};
export { frDsfr as default };
