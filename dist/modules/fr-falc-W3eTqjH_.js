// src/locales/fr-falc.ts
/** French easy to read and understand (FALC): short sentences, one idea each, everyday words. Shown with `ui.easyToRead`. */
var frFalc = {
	acceptAll: "Tout accepter",
	rejectAll: "Tout refuser",
	customize: "Choisir un par un",
	manage: "Mes choix de cookies",
	heading: "Cookies\xA0: vous choisissez",
	intro: "{site} vous demande votre accord. Les cookies sont de petits fichiers. {site} veut les mettre sur votre téléphone ou votre ordinateur. Ils gardent des informations. {site} peut lire ces informations.",
	thisSite: "Ce site",
	consequence: "Vous acceptez\xA0? Ces cookies fonctionnent. Vous refusez\xA0? Seuls les cookies essentiels restent.",
	withdraw: "Vous pouvez changer d’avis quand vous voulez. Cliquez sur «\xA0{manage}\xA0».",
	thirdParties: "one=Voir l’entreprise ou l’outil|other=Voir les {count} entreprises ou outils",
	privacyPolicy: "Protection de vos données",
	cookiePolicy: "Explication des cookies",
	essential: "Essentiels",
	essentialAbout: "Le site a besoin de ces cookies. Ils servent à la sécurité. Ils servent aussi à vous connecter, à garder votre panier et à garder votre choix.",
	preferences: "Préférences",
	preferencesAbout: "Le site garde vos réglages. Par exemple\xA0: votre région ou la taille du texte.",
	statistics: "Statistiques",
	statisticsAbout: "Le site compte ses visiteurs. Il regarde quelles pages sont lues.",
	marketing: "Publicité",
	marketingAbout: "Vous voyez des publicités choisies pour vous. Le site regarde si ces publicités marchent. Vous voyez aussi des contenus d’autres sites."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./fr-falc-DGm7770E.js");
export { frFalc as default, details };
