// src/ui/list.ts
/** Languages whose lists some browsers join in English: docs/languages.md. */
var AND = {
	ga: " agus ",
	is: " og ",
	mt: " u "
};
/** Several things in a row, joined as the language joins them: «a, b et c», 「a、b、c」. What is empty is left out. */
function inList(items, language) {
	const said = items.filter(Boolean);
	const and = AND[language];
	if (!and || said.length < 2) return new Intl.ListFormat(language).format(said);
	return said.slice(0, -1).join(", ") + and + said.at(-1);
}
var COMMA = {
	ar: "، ",
	ja: "、",
	zh: "、"
};
/** Several things side by side without an «and»: «localStorage, youtube.com». What is empty is left out. */
var inRow = (items, language) => items.filter(Boolean).join(COMMA[language.slice(0, 2)] ?? ", ");
var COLON = {
	fr: "\xA0: ",
	ja: "：",
	zh: "："
};
/** What several things have in common, and the things: «Accepté : YouTube et Vimeo». */
var inListOf = (head, items, language) => head + (COLON[language.slice(0, 2)] ?? ": ") + inList(items, language);
export { inListOf as n, inRow as r, inList as t };
