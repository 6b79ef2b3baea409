import { i as openDatabase, n as startLedger, r as keepPurging, t as settingsOf } from "./settings.js";
import { t as need } from "./peers.js";
// src/ledger/index.ts
/** A ledger to mount in a server of one's own. The database is opened and up to date when this resolves. */
async function createLedger(options) {
	await need([
		"hono",
		"kysely",
		"valibot",
		"canonicalize"
	]);
	const [{ createApp }, { createStore }] = await Promise.all([import("./app.js"), import("./store.js")]);
	const store = await createStore(await openDatabase({
		databaseUrl: options.databaseUrl ?? null,
		file: options.file ?? "placet-ledger.db"
	}), options.clock);
	const app = createApp(store, {
		page: new URL("./page/", import.meta.url),
		...options
	});
	const stopPurging = keepPurging(store, options.retention ?? null, options.log ?? (() => {}));
	return {
		app,
		fetch: (request) => app.fetch(request),
		close: async () => {
			stopPurging();
			await store.close();
		}
	};
}
export { createLedger, settingsOf, startLedger };
