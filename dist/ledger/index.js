import { n as driversOf, r as openDatabase, t as need } from "./peers.js";
import { n as startLedger, r as keepPurging, t as settingsOf } from "./settings.js";
import { a as tokenOf } from "./token.js";
// src/ledger/index.ts
/** A ledger to mount in a server of one's own. The database is opened and up to date when this resolves; rejects, having opened nothing, without a proper token. */
async function createLedger(options) {
	tokenOf(options);
	await need([
		"hono",
		"valibot",
		"canonicalize",
		...driversOf(options)
	]);
	const [{ createApp }, { createStore }] = await Promise.all([import("./app.js"), import("./store.js")]);
	const database = await openDatabase(options);
	const store = await createStore(database, options.clock).catch(async (error) => {
		await database.close();
		throw error;
	});
	const app = createApp(store, {
		page: new URL("./page/", import.meta.url),
		...options
	});
	const stopPurging = keepPurging(store, options.retention ?? null, options.log ?? (() => {}));
	return {
		app,
		fetch: (request) => app.fetch(request),
		close: async () => {
			await stopPurging();
			await store.close();
		}
	};
}
export { createLedger, settingsOf, startLedger };
