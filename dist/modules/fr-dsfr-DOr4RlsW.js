import details from "./fr-DL86fQIz.js";
// src/locales/details/fr-dsfr.ts
var frDsfr = {
	...details,
	save: "Confirmer mes choix"
};
export { frDsfr as default };
