// src/ui/uneven.ts
/** What makes one answer plainer to see than another, and nothing of its size, which labels may change by a hair. */
var LOOK = [
	"color",
	"background-color",
	"background-image",
	"border-top-color",
	"border-top-width",
	"font-family",
	"font-size",
	"font-weight",
	"opacity",
	"visibility",
	"filter",
	"box-shadow",
	"text-decoration-line",
	"transform"
];
/** Pixels by which two buttons of one row may differ. */
var HAIR = 2;
/** In what refusing is drawn otherwise than accepting; empty where both are as easy to see and to press. R85, CNIL-REC §§30–34. */
function unevenness(accept, reject) {
	const unreached = Object.entries({
		accept,
		reject
	}).flatMap(([name, { isReached }]) => isReached ? [] : [`${name} is covered, cut off or out of the window`]);
	const size = ({ width, height }) => `${Math.round(width)} × ${Math.round(height)} px`;
	const isSized = Math.abs(accept.width - reject.width) < HAIR && Math.abs(accept.height - reject.height) < HAIR;
	const looks = Object.keys(accept.look).filter((name) => accept.look[name] !== reject.look[name]).map((name) => `${name}: accept ${accept.look[name]}, reject ${reject.look[name]}`);
	return [
		...unreached,
		...isSized ? [] : [`size: accept ${size(accept)}, reject ${size(reject)}`],
		...looks
	];
}
function drawn(button) {
	const { x, y, width, height } = button.getBoundingClientRect();
	const style = getComputedStyle(button);
	return {
		width,
		height,
		isReached: button.getRootNode().elementFromPoint(x + width / 2, y + height / 2) === button && button.checkVisibility({ opacityProperty: true }),
		look: Object.fromEntries(LOOK.map((name) => [name, style.getPropertyValue(name)]))
	};
}
/** Tells, of a layer that stands on the page, whether its two answers are drawn alike. What a pointer or the focus is on looks otherwise by right. */
function compareAnswers(layer, report) {
	const [accept, reject] = ["accept", "reject"].map((name) => layer?.querySelector(`[data-placet="${name}"]`));
	if (!accept || !reject || [accept, reject].some((button) => button.matches(":hover, :focus"))) return;
	const faults = unevenness(drawn(accept), drawn(reject));
	if (faults[0]) report("uneven-answers", faults);
}
export { compareAnswers };
