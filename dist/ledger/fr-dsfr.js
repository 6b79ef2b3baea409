import { t as details } from "./fr2.js";
// src/locales/details/fr-dsfr.ts
var frDsfr = {
	...details,
	save: "Confirmer mes choix"
};
export { frDsfr as default };
