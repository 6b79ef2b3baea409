// src/core/texts.ts
/** The file with the texts of a language: easy-to-read French where the site asks for it. */
function textsOf(language, { ui }) {
	const isEasy = ui && ui.easyToRead;
	return language === "fr" && (isEasy === true || isEasy === "true") ? "fr-falc" : language;
}
export { textsOf as t };
