// src/locales/it.ts
var it = {
	acceptAll: "Accetta tutto",
	rejectAll: "Rifiuta tutto",
	customize: "Personalizza",
	manage: "Gestisci i cookie",
	heading: "Cookie: scegli tu",
	intro: "Con il tuo consenso, {site} vorrebbe leggere e salvare informazioni sul tuo dispositivo.",
	thisSite: "questo sito",
	consequence: "Se accetti, questi strumenti di tracciamento si attivano. Se rifiuti, restano solo quelli essenziali.",
	withdraw: "Puoi cambiare idea in ogni momento con «{manage}».",
	thirdParties: "one=Vedi il servizio coinvolto|other=Vedi i {count} servizi coinvolti",
	privacyPolicy: "Informativa sulla privacy",
	cookiePolicy: "Informativa sui cookie",
	essential: "Essenziali",
	essentialAbout: "Far funzionare il sito: sicurezza, accesso, carrello, memoria della tua scelta.",
	preferences: "Preferenze",
	preferencesAbout: "Ricordare le tue impostazioni, come la regione o la visualizzazione.",
	statistics: "Statistiche",
	statisticsAbout: "Misurare le visite e capire come viene usato il sito.",
	marketing: "Marketing",
	marketingAbout: "Mostrarti pubblicità in base ai tuoi interessi, misurarne l’effetto, mostrare contenuti di altre piattaforme."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./it-Iez_AcgK.js");
export { it as default, details };
