// src/core/asked.ts
/** What the first layer asks: every category not essential, or after a change only those to be answered anew. R43. */
function asked({ config, invalidated }) {
	const open = invalidated.peek();
	return config.categoryList.filter(({ id, essential }) => open[0] ? open.includes(id) : !essential);
}
// src/core/texts.ts
/**
* The file with the texts of a language: easy-to-read French where the site asks for it, else the French of public bodies
* under their preset. Whoever shows, records or publishes a notice asks here, so that all three hold the same words. R87.
*/
function textsOf(language, { ui }) {
	if (language !== "fr" || !ui) return language;
	const isEasy = ui.easyToRead;
	if (isEasy === true || isEasy === "true") return "fr-falc";
	return ui.preset === "dsfr" ? "fr-dsfr" : language;
}
export { asked as n, textsOf as t };
