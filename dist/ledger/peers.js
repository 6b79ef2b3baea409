// src/ledger/open.ts
/** The packages its database needs. */
var driversOf = ({ databaseUrl }) => ["kysely", databaseUrl ? "pg" : "better-sqlite3"];
/** Opens the database of the settings, having loaded only the driver it needs. */
async function openDatabase({ databaseUrl, file = "placet-ledger.db" }) {
	if (databaseUrl) return (await import("./postgres.js")).openPostgres(databaseUrl);
	return (await import("./sqlite.js")).openSqlite(file);
}
// src/ledger/peers.ts
/** What the server side needs and the browser side does not: installed by those who run it. Versions are those it is tested with. */
var PEERS = {
	hono: "4.13.19",
	"@hono/node-server": "2.1.8",
	kysely: "0.29.9",
	valibot: "1.5.0",
	canonicalize: "5.1.0",
	"better-sqlite3": "13.2.0",
	pg: "8.23.1",
	citty: "0.2.2",
	playwright: "1.64.1"
};
/** The sentence for packages that are not there: which, and the command that adds them all at once. */
var missing = (names) => `Missing: ${names.join(", ")}. Add with: npm install ${names.map((name) => `${name}@${PEERS[name]}`).join(" ")}`;
/** Returns when every one of these packages can be loaded. Throws the sentence that names the missing ones. */
async function need(names, load = (name) => import(
	/* @vite-ignore */
	name
)) {
	const absent = [];
	for (const name of names) await load(name).catch((error) => {
		if (error.code !== "ERR_MODULE_NOT_FOUND" || !error.message?.includes(name)) throw error;
		absent.push(name);
	});
	if (absent.length > 0) throw new Error(missing(absent));
}
export { driversOf as n, openDatabase as r, need as t };
