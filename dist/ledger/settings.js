import { n as driversOf, r as openDatabase, t as need } from "./peers.js";
import { i as isToken, o as kindOf, s as logTo, t as LOOPBACK } from "./token.js";
import { t as milliseconds } from "./duration.js";
// src/ledger/purging.ts
var DAY = 864e5;
/** What has outlived its retention goes now and once a day, until the returned stop is called; that resolves when no purge is under way. */
function keepPurging(store, retention, log) {
	let running = Promise.resolve();
	const purge = () => {
		running = store.purge(retention).then((receipts) => log("purged", { receipts }), (error) => log("failure", { kind: kindOf(error) }));
	};
	purge();
	const timer = setInterval(purge, DAY);
	timer.unref();
	return () => {
		clearInterval(timer);
		return running;
	};
}
// src/ledger/main.ts
/** Starts a ledger: database brought up to date, listening, purging by policy. Throws one sentence when it cannot, and holds nothing open then. */
async function startLedger(settings, patience) {
	const log = settings.log ?? logTo((line) => process.stdout.write(line));
	await need([
		"hono",
		"@hono/node-server",
		"valibot",
		"canonicalize",
		...driversOf(settings)
	]);
	const [{ Hono }, { createApp }, { createStore }, { listen }] = await Promise.all([
		import("hono"),
		import("./app.js"),
		import("./store.js"),
		import("./listen.js")
	]);
	const database = await openDatabase(settings);
	let close = () => database.close();
	try {
		const store = await createStore(database, settings.clock);
		const app = createApp(store, {
			page: new URL("./page/", import.meta.url),
			...settings,
			log
		});
		const { url, stop } = await listen(new Hono({ strict: false }).route(settings.base || "/", app), settings.host, settings.port, patience);
		close = async () => {
			await stop();
			await store.close();
		};
		const stopPurging = keepPurging(store, settings.retention ?? null, log);
		log("started", {
			database: store.kind,
			token: settings.token !== null,
			origins: settings.origins.length
		});
		return {
			url: url + settings.base,
			stop: async () => {
				await Promise.all([stopPurging(), stop()]);
				await store.close();
				log("stopped");
			}
		};
	} catch (error) {
		await close();
		throw error;
	}
}
// src/ledger/settings.ts
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
/** Longer ones reach back to where dates no longer sort as text, or are none. */
var LONGEST = "P1000Y";
function retentionOf({ PLACET_RETENTION: text }) {
	if (!text) return null;
	const retention = milliseconds(text);
	if (!retention || retention > milliseconds(LONGEST)) throw wrong("PLACET_RETENTION", `an ISO 8601 duration such as P5Y, up to ${LONGEST}`);
	return retention;
}
function trustsProxy({ PLACET_TRUST_PROXY: text }) {
	if (text && text !== "0" && text !== "1") throw wrong("PLACET_TRUST_PROXY", "1 or 0");
	return text === "1";
}
var hostIn = (origin) => new URL(origin).hostname;
/** The token, null where none is needed. A path, a trusted proxy or a site elsewhere say that a proxy on this machine passes on what comes from others. */
function tokenOf({ PLACET_TOKEN: token }, { host, base, origins, trustProxy }) {
	if (token) {
		if (!isToken(token)) throw wrong("PLACET_TOKEN", `at least 24 characters without spaces`);
		return token;
	}
	const behindProxy = base !== "" || trustProxy || origins.some((origin) => !LOOPBACK.test(hostIn(origin)));
	if (LOOPBACK.test(host) && !behindProxy) return null;
	throw new Error(`A ledger that others can reach needs a token: set PLACET_TOKEN (node -e "console.log(crypto.randomUUID())" makes one), or bind to 127.0.0.1 and set neither PLACET_BASE, PLACET_TRUST_PROXY nor a public origin.`);
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
	const origins = (env.PLACET_ORIGINS ?? "").split(/[\s,]+/).filter(Boolean).map(originOf);
	const trustProxy = trustsProxy(env);
	const token = tokenOf(env, {
		host,
		base,
		origins,
		trustProxy
	});
	return {
		host,
		port: wholeNumber(env, "PLACET_PORT", wholeNumber(env, "PORT", 8787, 65535), 65535),
		base,
		databaseUrl,
		file: env.PLACET_FILE || "placet-ledger.db",
		token,
		local: token === null,
		origins,
		perMinute: wholeNumber(env, "PLACET_RATE", 120, 1e6),
		trustProxy,
		retention: retentionOf(env),
		echo: cookie ? {
			cookie,
			...domain ? { domain } : {}
		} : null
	};
}
export { startLedger as n, keepPurging as r, settingsOf as t };
