import { t as need } from "./peers.js";
import { a as logTo, i as kindOf, t as LOOPBACK } from "./token.js";
import { t as milliseconds } from "./duration.js";
// src/ledger/open.ts
/** Opens the database of the settings, having loaded only the driver it needs. */
async function openDatabase({ databaseUrl, file }) {
	if (databaseUrl) {
		await need(["kysely", "pg"]);
		return (await import("./postgres.js")).openPostgres(databaseUrl);
	}
	await need(["kysely", "better-sqlite3"]);
	return (await import("./sqlite.js")).openSqlite(file);
}
// src/ledger/purging.ts
var DAY = 864e5;
/** What has outlived its retention goes now and once a day, until the returned stop is called. */
function keepPurging(store, retention, log) {
	const purge = () => store.purge(retention).then((receipts) => log("purged", { receipts }), (error) => log("failure", { kind: kindOf(error) }));
	purge();
	const timer = setInterval(purge, DAY);
	timer.unref();
	return () => clearInterval(timer);
}
// src/ledger/main.ts
/** Starts a ledger: database brought up to date, listening, purging by policy. Throws one sentence when it cannot. */
async function startLedger(settings, patience) {
	const log = settings.log ?? logTo((line) => process.stdout.write(line));
	await need([
		"hono",
		"@hono/node-server",
		"kysely",
		"valibot",
		"canonicalize"
	]);
	const [{ Hono }, { createApp }, { createStore }, { listen }] = await Promise.all([
		import("hono"),
		import("./app.js"),
		import("./store.js"),
		import("./listen.js")
	]);
	const database = await openDatabase(settings);
	try {
		const store = await createStore(database, settings.clock);
		const app = createApp(store, {
			page: new URL("./page/", import.meta.url),
			...settings,
			log
		});
		const { url, stop } = await listen(new Hono({ strict: false }).route(settings.base || "/", app), settings.host, settings.port, patience);
		const stopPurging = keepPurging(store, settings.retention ?? null, log);
		log("started", {
			database: store.kind,
			token: settings.token !== null,
			origins: settings.origins.length
		});
		return {
			url: url + settings.base,
			stop: async () => {
				stopPurging();
				await stop();
				await store.close();
				log("stopped");
			}
		};
	} catch (error) {
		await database.close();
		throw error;
	}
}
// src/ledger/settings.ts
var SHORTEST_TOKEN = 24;
var wrong = (name, expected) => /* @__PURE__ */ new Error(`${name} is not valid: expected ${expected}. See docs/ledger.md.`);
function wholeNumber(env, name, fallback, most) {
	const value = env[name];
	if (!value) return fallback;
	if (!/^\d{1,9}$/.test(value) || Number(value) > most) throw wrong(name, `a whole number up to ${most}`);
	return Number(value);
}
function originOf(text) {
	try {
		const { origin, protocol } = new URL(text);
		if (/^https?:$/.test(protocol)) return origin;
	} catch {}
	throw wrong("PLACET_ORIGINS", `origins such as https://www.example.fr, separated by commas, and not “${text}”`);
}
function retentionOf({ PLACET_RETENTION: text }) {
	if (!text) return null;
	const retention = milliseconds(text);
	if (!retention) throw wrong("PLACET_RETENTION", "an ISO 8601 duration such as P5Y");
	return retention;
}
function tokenOf({ PLACET_TOKEN: token }, host) {
	if (token) {
		if (token.length < SHORTEST_TOKEN || /\s/.test(token)) throw wrong("PLACET_TOKEN", `at least ${SHORTEST_TOKEN} characters without spaces`);
		return token;
	}
	if (LOOPBACK.test(host)) return null;
	throw new Error(`A ledger that others can reach needs a token: set PLACET_TOKEN (node -e "console.log(crypto.randomUUID())" makes one), or bind to 127.0.0.1.`);
}
/**
* The settings in the environment. Throws a sentence that names the variable when one is not valid, and when a ledger that
* others can reach would have no token.
*/
function settingsOf(env) {
	const host = env.PLACET_HOST || "127.0.0.1";
	const base = (env.PLACET_BASE ?? "").replace(/\/+$/, "");
	if (!/^(?:\/[\w.~-]+)*$/.test(base)) throw wrong("PLACET_BASE", "a path such as /consent");
	const databaseUrl = env.DATABASE_URL || null;
	if (databaseUrl && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) throw wrong("DATABASE_URL", "postgres://…, or nothing for a SQLite file");
	const cookie = env.PLACET_ECHO;
	if (cookie && !/^[\w-]{1,64}$/.test(cookie)) throw wrong("PLACET_ECHO", "the name of the choice cookie");
	const domain = env.PLACET_ECHO_DOMAIN;
	if (domain && !/^[\w.-]+$/.test(domain)) throw wrong("PLACET_ECHO_DOMAIN", "a domain such as example.fr");
	return {
		host,
		port: wholeNumber(env, "PLACET_PORT", wholeNumber(env, "PORT", 8787, 65535), 65535),
		base,
		databaseUrl,
		file: env.PLACET_FILE || "placet-ledger.db",
		token: tokenOf(env, host),
		origins: (env.PLACET_ORIGINS ?? "").split(/[\s,]+/).filter(Boolean).map(originOf),
		perMinute: wholeNumber(env, "PLACET_RATE", 120, 1e6),
		trustProxy: env.PLACET_TRUST_PROXY === "1",
		retention: retentionOf(env),
		echo: cookie ? {
			cookie,
			...domain ? { domain } : {}
		} : null
	};
}
export { openDatabase as i, startLedger as n, keepPurging as r, settingsOf as t };
