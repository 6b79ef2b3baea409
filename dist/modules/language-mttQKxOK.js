// src/core/page.ts
/** What the document itself has under a name, whatever element of the page has taken it, as `<img name="body">` does. R180. */
var page = (name) => Reflect.get(Document.prototype, name, document);
// src/core/language.ts
/** The languages there are texts for. */
var languages = "ar bg ca cs da de el en es et fi fr ga he hr hu is it ja lt lv mt nb nl pl pt ro sk sl sv tr uk zh".split(" ");
/** Other names of languages we speak: Norwegian in general and Nynorsk; Hebrew as it was written until 1989. */
var ALIASES = {
	no: "nb",
	nn: "nb",
	iw: "he"
};
/**
* The tag to speak: what the config names, else the page's, else the browser's, else French; of those, the first there
* are texts for. A region falls back to its language. R38.
*/
function chooseLanguage(wanted) {
	const asked = typeof wanted === "string" ? [wanted] : [];
	for (const tag of [
		...asked,
		page("documentElement").lang,
		...navigator.languages
	]) {
		const name = tag.toLowerCase().replaceAll("_", "-");
		const base = name.split("-")[0];
		const found = [
			name,
			base,
			ALIASES[base]
		].find((one) => languages.includes(one));
		if (found) return found;
	}
	return "fr";
}
export { page as n, chooseLanguage as t };
