import { t as __exportAll } from "./rolldown-runtime-D8jQpDG7.js";
import { t as emit } from "./events-94-W0pBB.js";
import { n as page, t as chooseLanguage } from "./language-mttQKxOK.js";
import { n as loadWords, o as start } from "./words-lkmGSufP.js";
// src/ui/mount.ts
/** Draws what the store calls for, until the returned stop is called. Resolves once the texts are there; `onReady` hears what it draws with. */
async function mount(store, actions, parts, onReady) {
	const { view, embeds, invalidated, saved, leaving, language, decision, report } = store;
	const pieces = [];
	let due = false;
	const missing = (error) => report("ui-missing", error);
	/** A piece that is fetched when first called for; one that cannot be had is tried again at the next call. */
	function fetched(isDue, load) {
		let piece;
		return {
			draw() {
				if (!piece && !isDue()) return;
				piece ??= load().then(({ start }) => start(ui));
				piece.then(({ draw }) => draw()).catch((error) => {
					piece = void 0;
					missing(error);
					if (view.peek() === "preferences") actions.close();
				});
			},
			stop: () => void piece?.then(({ stop }) => stop())
		};
	}
	/** Several changes of one act are drawn once. */
	function draw() {
		if (due) return;
		due = true;
		queueMicrotask(() => {
			due = false;
			try {
				for (const piece of pieces) piece.draw();
			} catch (error) {
				missing(error);
			}
		});
	}
	async function speak() {
		const loaded = await loadWords(store, parts);
		if (loaded.words.language === language.peek()) Object.assign(ui, loaded);
		draw();
	}
	const { layout, position, preset, theme, tokens } = store.config.ui || {};
	const ui = {
		store,
		parts,
		look: {
			layout: "bar",
			position: "bottom",
			sheets: []
		},
		actions,
		outcome: false,
		async decide(answers, how) {
			if (ui.outcome === null) return;
			ui.outcome = null;
			ui.how = how;
			draw();
			try {
				const { leftover } = await actions.decide(answers, how);
				if (leftover[0]) ui.outcome = leftover;
			} catch (error) {
				report("decision-missing", error);
				ui.outcome ??= "failed";
			}
			draw();
		}
	};
	const on = (cells, then) => cells.map((cell) => cell.subscribe(then));
	if (tokens || !/^(bar)?,(bottom)?,(default)?,(auto)?$/.test([
		layout,
		position,
		preset,
		theme
	])) await import("./look-D7NxT-eS.js").then(async ({ lookOf }) => void (ui.look = await lookOf(store, actions))).catch(missing);
	await speak();
	if (!page("body")) await new Promise((ready) => document.addEventListener("DOMContentLoaded", ready));
	pieces.push(start(ui), fetched(() => saved.peek() || leaving.peek()[0] || ui.outcome, () => import("./Status-Bat2pzQl.js")), fetched(() => view.peek() === "preferences", () => import("./Preferences-GIK3hbpc.js").then((n) => n.n)), fetched(() => embeds.peek().size, () => import("./Placeholder-DRC2gGSB.js").then((n) => n.n)));
	const stops = [
		...on([
			view,
			embeds,
			saved,
			leaving
		], draw),
		...on([language, invalidated], () => void speak().catch(missing)),
		decision.subscribe(() => {
			if (ui.outcome !== null) return;
			ui.outcome = [];
			if (view.peek() === "preferences") actions.close();
		})
	];
	onReady?.(ui);
	return () => {
		for (const stop of [...stops, ...pieces.splice(0).map((piece) => piece.stop)]) stop();
	};
}
// src/ui/panel.ts
/** Draws, and keeps the first layer open exactly while there is something to ask that was not put off. */
async function startPanel(context) {
	const { store, parts, receipts, deciding, stops } = context;
	const { config, view, unanswered, language, saved, ready, report } = store;
	const setLanguage = async (tag) => void (language.value = chooseLanguage(tag));
	let deferred = false;
	function show(next) {
		const before = view.peek();
		if (before === next) return;
		view.value = next;
		if (before !== "none") emit("close", { view: before });
		if (next !== "none") emit("open", { view: next });
	}
	language.value ||= chooseLanguage(config.language);
	if (config.ui === false) return (await import("./own-DAZwoOQn.js")).ownPanel(context, show, setLanguage);
	const isDue = () => !deferred && ready.peek() && unanswered()[0];
	const close = () => {
		deferred ||= view.peek() === "banner";
		show(isDue() ? "banner" : "none");
	};
	const decide = (answers, how) => deciding().then((part) => part.act(answers, how)).catch((error) => {
		saved.value = null;
		throw error;
	});
	const open = (next) => {
		if (next !== "banner") show("preferences");
		else if (unanswered()[0]) {
			deferred = false;
			show(next);
		}
	};
	stops.push(await mount(store, {
		decide,
		close,
		open,
		receipts,
		setLanguage
	}, parts));
	if (config.signals && isDue()) await import("./before-IpNbHm3c.js").then((part) => part.before(store, decide)).catch((error) => report("ui-missing", error));
	const follow = () => {
		if (view.peek() !== "preferences") show(isDue() ? "banner" : "none");
	};
	stops.push(saved.subscribe(follow));
	stops.push(ready.subscribe(follow));
	stops.push(() => show("none"));
	context.close = close;
	return {
		open,
		close,
		setLanguage
	};
}
// src/ui/index.tsx
var ui_exports = /* @__PURE__ */ __exportAll({
	startPanel: () => startPanel,
	version: () => version
});
var version = "1.0.0";
export { mount as n, startPanel, ui_exports as t, version };
