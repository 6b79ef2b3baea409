import details from "./fr-D3jyNoa-.js";
// src/locales/details/fr-dsfr.ts
var frDsfr = {
	...details,
	save: "Confirmer mes choix"
};
export { frDsfr as default };
