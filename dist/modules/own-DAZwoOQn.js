import { t as cell } from "./cell-C7jnszgJ.js";
import { n as mount } from "./ui-68OiFcgc.js";
// src/ui/own.ts
var EVERY = [
	"preferences",
	"placeholders",
	"status"
];
/** The store as the drawn parts are to see it: what is not wanted never comes up. */
function seen(store, { layers = EVERY, look = {} }) {
	return {
		...store,
		config: Object.assign(Object.create(store.config), { ui: look }),
		...!layers.includes("placeholders") && { embeds: cell(/* @__PURE__ */ new Set()) },
		...!layers.includes("status") && {
			decision: cell(null),
			leaving: cell([])
		}
	};
}
/** For a page that draws its own first layer: nothing is drawn but what `mount` of `placet/ui` asks for. */
function ownPanel(context, show, setLanguage) {
	const { store, parts, receipts, deciding, stops } = context;
	let mounted;
	let last = Promise.resolve();
	const close = () => show("none");
	context.close = close;
	function open() {
		const { layers = EVERY, onPreferences } = mounted?.options ?? {};
		if (!mounted) store.report("no-ui");
		else if (layers.includes("preferences")) show("preferences");
		else onPreferences?.();
	}
	const decide = async (answers, how) => {
		const before = store.decision.peek();
		const stop = store.decision.subscribe((made) => void (made !== before && close()));
		return (await deciding()).act(answers, how).finally(stop);
	};
	async function start(options) {
		mounted?.stop();
		const view = seen(store, options);
		let ui;
		const end = await mount(view, {
			decide,
			close,
			open,
			receipts,
			setLanguage
		}, parts, (ready) => ui = ready);
		const own = {
			ui,
			options,
			stop() {
				if (mounted === own) {
					mounted = void 0;
					close();
				}
				end();
			}
		};
		mounted = own;
		return own;
	}
	stops.push(() => mounted?.stop());
	return {
		open(_, options) {
			if (!options) return open();
			const started = last.then(() => start(options));
			last = started.catch(() => {});
			return started;
		},
		close,
		setLanguage
	};
}
export { ownPanel };
