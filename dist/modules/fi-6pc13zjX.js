// src/locales/fi.ts
var fi = {
	acceptAll: "Hyväksy kaikki",
	rejectAll: "Hylkää kaikki",
	customize: "Mukauta",
	manage: "Hallitse evästeitä",
	heading: "Evästeet: sinä valitset",
	intro: "Suostumuksellasi {site} haluaa lukea ja tallentaa tietoja laitteellesi.",
	thisSite: "tämä sivusto",
	consequence: "Jos hyväksyt, nämä seurantatyökalut otetaan käyttöön. Jos hylkäät, vain välttämättömät jäävät.",
	withdraw: "Voit muuttaa mieltäsi milloin tahansa kohdassa ”{manage}”.",
	thirdParties: "one=Näytä käytettävä palvelu|other=Näytä {count} käytettävää palvelua",
	privacyPolicy: "Tietosuojaseloste",
	cookiePolicy: "Evästekäytäntö",
	essential: "Välttämättömät",
	essentialAbout: "Sivuston toiminta: tietoturva, kirjautuminen, ostoskori, valintasi muistaminen.",
	preferences: "Asetukset",
	preferencesAbout: "Asetustesi, kuten alueen tai ulkoasun, muistaminen.",
	statistics: "Tilastot",
	statisticsAbout: "Käyntien mittaaminen ja sivuston käytön ymmärtäminen.",
	marketing: "Markkinointi",
	marketingAbout: "Kiinnostuksesi mukainen mainonta, sen vaikutuksen mittaaminen, muiden alustojen sisällön näyttäminen."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./fi-BSBVxcUl.js");
export { fi as default, details };
