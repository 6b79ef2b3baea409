// src/locales/fr.ts
/**
* French: the reference. Its keys are the contract of every locale. `{name}` stands for a value, `[label](url)` and
* `**strong**` for what they look like; forms of number are written `one=…|other=…`, named as in `Intl.PluralRules`.
*/
var fr = {
	acceptAll: "Tout accepter",
	rejectAll: "Tout refuser",
	customize: "Personnaliser",
	manage: "Gérer mes cookies",
	heading: "Cookies\xA0: à vous de choisir",
	intro: "Avec votre accord, {site} souhaite lire et enregistrer des informations sur votre appareil.",
	thisSite: "ce site",
	consequence: "Si vous acceptez, ces traceurs sont activés. Si vous refusez, seuls les traceurs essentiels restent.",
	withdraw: "Vous pouvez changer d’avis à tout moment avec «\xA0{manage}\xA0».",
	thirdParties: "one=Voir le service concerné|other=Voir les {count} services concernés",
	privacyPolicy: "Politique de confidentialité",
	cookiePolicy: "Politique de cookies",
	essential: "Essentiels",
	essentialAbout: "Faire fonctionner le site\xA0: sécurité, connexion, panier, mémoire de votre choix.",
	preferences: "Préférences",
	preferencesAbout: "Retenir vos réglages, comme la région ou l’affichage.",
	statistics: "Statistiques",
	statisticsAbout: "Mesurer la fréquentation et comprendre comment le site est utilisé.",
	marketing: "Marketing",
	marketingAbout: "Vous montrer des publicités selon vos centres d’intérêt, mesurer leur effet, afficher des contenus d’autres plateformes."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./fr-D3jyNoa-.js");
export { fr as default, details };
