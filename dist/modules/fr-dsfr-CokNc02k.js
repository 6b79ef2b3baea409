import details from "./fr-qn31l6xK.js";
// src/locales/details/fr-dsfr.ts
var frDsfr = {
	...details,
	save: "Confirmer mes choix"
};
export { frDsfr as default };
