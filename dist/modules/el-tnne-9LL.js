// src/locales/el.ts
var el = {
	acceptAll: "Αποδοχή όλων",
	rejectAll: "Απόρριψη όλων",
	customize: "Προσαρμογή",
	manage: "Διαχείριση cookies",
	heading: "Cookies: εσείς επιλέγετε",
	intro: "Με τη συγκατάθεσή σας, {site} θα ήθελε να διαβάζει και να αποθηκεύει πληροφορίες στη συσκευή σας.",
	thisSite: "αυτός ο ιστότοπος",
	consequence: "Αν αποδεχτείτε, αυτοί οι ιχνηλάτες ενεργοποιούνται. Αν απορρίψετε, μένουν μόνο οι απαραίτητοι.",
	withdraw: "Μπορείτε να αλλάξετε γνώμη όποτε θέλετε από «{manage}».",
	thirdParties: "one=Δείτε την υπηρεσία που συμμετέχει|other=Δείτε τις {count} υπηρεσίες που συμμετέχουν",
	privacyPolicy: "Πολιτική απορρήτου",
	cookiePolicy: "Πολιτική cookies",
	essential: "Απαραίτητα",
	essentialAbout: "Λειτουργία του ιστότοπου: ασφάλεια, σύνδεση, καλάθι, απομνημόνευση της επιλογής σας.",
	preferences: "Προτιμήσεις",
	preferencesAbout: "Απομνημόνευση των ρυθμίσεών σας, όπως η περιοχή ή η εμφάνιση.",
	statistics: "Στατιστικά",
	statisticsAbout: "Μέτρηση των επισκέψεων και κατανόηση της χρήσης του ιστότοπου.",
	marketing: "Μάρκετινγκ",
	marketingAbout: "Διαφημίσεις με βάση τα ενδιαφέροντά σας, μέτρηση της απήχησής τους, περιεχόμενο από άλλες πλατφόρμες."
};
/** The texts that come after the first layer, fetched then. */
var details = () => import("./el-Dn1v4NXN.js");
export { el as default, details };
