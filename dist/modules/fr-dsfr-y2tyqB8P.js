import fr from "./fr-Cf-0qReG.js";
// src/locales/fr-dsfr.ts
/** French as visitors of public sites in France are used to read it. Shown with the preset `dsfr`. */
var frDsfr = {
	...fr,
	heading: "À propos des cookies sur ce site",
	manage: "Gestion des cookies"
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./fr-dsfr-Bvz-oJfT.js");
export { frDsfr as default, details };
