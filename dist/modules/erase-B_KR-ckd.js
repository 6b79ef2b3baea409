import { n as ownAttributes } from "./cookie-BLiZx8Oe.js";
import Cookies from "js-cookie";
// src/erase/cacheStorage.ts
/** Absent on plain http, where nothing can have been stored either. */
var cacheStorage = {
	names: () => caches.keys(),
	async remove(name) {
		await caches.delete(name);
	}
};
// src/core/matches.ts
/**
* True when `name` is what the pattern says, `*` standing for any characters, none included. No regular expression is
* built from what a site declares, so that no pattern can stall the page. A pattern of stars alone matches nothing: it
* would take the visitor's session with it.
*/
function matches(pattern, name) {
	const [start = "", ...rest] = pattern.split("*");
	const end = rest.pop();
	if (end === void 0) return pattern === name;
	if (isEverything(pattern) || !name.startsWith(start)) return false;
	let from = start.length;
	for (const part of rest) {
		const at = name.indexOf(part, from);
		if (at < 0) return false;
		from = at + part.length;
	}
	return name.length - end.length >= from && name.endsWith(end);
}
/** True for `*`, `**` and so on. */
var isEverything = (pattern) => /^\*+$/.test(pattern);
// src/erase/within.ts
/** What the work gives, or `otherwise` when it fails or is not done in time. Never rejects. */
function within(work, otherwise, limit = 1e3) {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, limit, otherwise);
		const done = (value) => {
			clearTimeout(timer);
			resolve(value);
		};
		Promise.resolve().then(work).then(done, () => done(otherwise));
	});
}
// src/erase/sweep.ts
/** Removes from one place what the targets match, and looks whether it is gone. What `was` there just before counts as found. */
async function sweep(place, targets, isKept, was = []) {
	const names = await within(() => place.names(), []);
	if (!names) return {
		found: [],
		still: [],
		supported: false
	};
	const found = [];
	for (const name of /* @__PURE__ */ new Set([...was, ...names])) {
		if (isKept(name)) continue;
		const owners = new Map(targets.filter((target) => matches(target.name, name)).map((target) => [target.service, target]));
		for (const { service, kind } of owners.values()) found.push({
			service,
			name,
			kind
		});
	}
	const gone = new Set(found.map(({ name }) => name));
	await Promise.all([...gone].map((name) => within(() => place.remove(name), void 0)));
	return {
		found,
		still: (gone.size ? await within(() => place.names(), names) : []) ?? [],
		supported: true
	};
}
// src/erase/clear.ts
/** Trackers that still run write again what they lost; most have done so by then. */
var SECOND_LOOK = 2e3;
/** One kind of place is rid of what the targets match, and is looked at again two seconds later. Never rejects. */
async function clear(place, targets, isKept, hadRun = () => true, was = []) {
	const first = await sweep(place, targets, isKept, was);
	if (!first.supported) {
		const leftover = targets.map((target) => ({
			...target,
			why: "unsupported"
		}));
		return {
			erased: [],
			leftover,
			settled: Promise.resolve(leftover)
		};
	}
	const isStill = ({ name }) => first.still.includes(name);
	const stubborn = first.found.filter(isStill);
	const unseen = await hiddenAmong(place, targets.filter(({ service }) => hadRun(service)), (name) => isKept(name) || first.still.includes(name));
	const settled = pause(SECOND_LOOK).then(async () => {
		const second = await sweep(place, targets, isKept);
		const left = second.found.flatMap((one) => {
			if (!stubborn.some(({ name }) => name === one.name)) return [{
				...one,
				why: "rewritten"
			}];
			return second.still.includes(one.name) ? [{
				...one,
				why: "refused"
			}] : [];
		});
		return [...unseen, ...left];
	});
	return {
		erased: first.found.filter((one) => !isStill(one)),
		leftover: [...unseen, ...stubborn.map((one) => ({
			...one,
			why: "refused"
		}))],
		settled
	};
}
var pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Only an exact name can be asked for where nothing can be listed. */
async function hiddenAmong(place, targets, isSkipped) {
	const unseen = [];
	for (const target of targets) {
		if (target.name.includes("*") || isSkipped(target.name)) continue;
		if (await within(() => place.hidden?.(target.name) ?? false, false)) unseen.push({
			...target,
			why: "http-only"
		});
	}
	return unseen;
}
// src/erase/breathe.ts
/** Lets the browser paint and answer the visitor before the work goes on. */
function breathe() {
	const { scheduler } = globalThis;
	return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
// src/erase/cookieJar.ts
/** Names as they stand in the jar, one for each copy. Throws where cookies are denied. */
var cookieNames = () => document.cookie.split("; ").flatMap((pair) => /^[^=]+(?==)/.exec(pair) ?? []);
/** js-cookie encodes what is not in this set, and would so speak of another cookie. */
var PLAIN = /^[\w!#$&'*+.^`|~-]+$/;
/** The browser has been asked to store this; it may have refused. */
function write(name, value, attributes) {
	const own = ownAttributes(attributes);
	if (PLAIN.test(name)) {
		Cookies.set(name, value, own);
		return;
	}
	const written = Object.entries(own).flatMap(([key, given]) => given ? `; ${key}${given === true ? "" : `=${given}`}` : []);
	document.cookie = `${name}=${value}${written.join("")}`;
}
/** The copy stored with exactly these attributes is gone, unless script may not touch it. */
var expire = (name, attributes) => write(name, "", {
	...attributes,
	"max-age": "-1"
});
/**
* A copy with `Partitioned` lies in another jar; a name with the `__Secure-` or `__Host-` prefix is refused without `Secure`,
* and a frame on another site may write `SameSite=None` alone.
*/
var SECURE = [{
	secure: true,
	sameSite: "none"
}, {
	secure: true,
	sameSite: "none",
	partitioned: true
}];
/**
* Every path under which a cookie can be seen from `pathname`: `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; and none, for the browser's own default, which may be one
* that cannot be written, such as `/a;b`.
*/
function paths(pathname) {
	const steps = pathname.replace(/\/$/, "").split("/").slice(1, 21);
	const prefixes = steps.map((_, at) => `/${steps.slice(0, at + 1).join("/")}`);
	return [.../* @__PURE__ */ new Set(["/", ...prefixes.flatMap((path) => [path, `${path}/`])]), void 0];
}
/** Every set of attributes that makes a different cookie of the same name, for one domain; `undefined` is the host alone. R196. */
function variants(domain, within) {
	const flags = location.protocol === "https:" ? SECURE : [{}, ...SECURE];
	return within.flatMap((path) => flags.map((flag) => ({
		...flag,
		path,
		domain
	})));
}
// src/erase/domains.ts
/** Name and value of what is stored to try things out; gone before any other code runs. */
var PROBE = "placet-probe";
/**
* Every domain a script of this page can set a cookie for, the host alone (`undefined`) first, then wider and wider. Found by
* trying: the browser knows that `gouv.fr`, `asso.fr` and `co.uk` belong to nobody, and no list of ours would stay true.
*/
function settableDomains(hostname) {
	const labels = hostname.split(".");
	return [void 0, ...labels.map((_, at) => labels.slice(at).join(".")).filter(isSettable)];
}
function isSettable(domain) {
	const tries = variants(domain, ["/"]);
	for (const attributes of tries) write(PROBE, PROBE, attributes);
	const settable = cookieNames().includes(PROBE);
	for (const attributes of tries) expire(PROBE, attributes);
	return settable;
}
// src/erase/cookieStore.ts
/** Whether what is written under this name is there afterwards; undefined when the store will not say. What it wrote is gone again. */
async function takes(store, name, domain) {
	const at = {
		name,
		path: "/",
		...domain && { domain }
	};
	try {
		await store.set({
			...at,
			value: PROBE
		});
		return !!await store.get(name);
	} catch {
		return;
	} finally {
		await store.delete(at).catch(() => {});
	}
}
/**
* Whether the browser refuses a script's write under a name that it takes under another. Firefox shows a script its own
* writes through `document.cookie` before it has refused them; asked by the store, it answers for the jar.
*/
async function refusedByStore(name, domains) {
	const { cookieStore: store } = globalThis;
	if (!store || /^__/.test(name)) return false;
	for (const domain of domains) if (await takes(store, "placet-probe", domain) && await takes(store, name, domain) === false) return true;
	return false;
}
// src/erase/httpOnly.ts
/**
* Tells whether a cookie that no script can see or remove stands under a name. The browser silently refuses to let a script
* write over it (RFC 6265bis §5.7), while it accepts the very same write under another name. A name with the `__Http-` or
* `__Host-Http-` prefix belongs to servers alone, so it counts as hidden wherever the browser knows these prefixes.
*/
function httpOnlyDetector(domains, paths) {
	const normal = /* @__PURE__ */ new Map();
	return (name) => {
		const control = (/^__(?:Host|Secure)-(?!Http-)/i.exec(name)?.[0] ?? "") + PROBE;
		return domains.some((domain) => {
			const key = `${control} ${domain}`;
			if (!normal.has(key)) normal.set(key, accepted(control, domain, paths));
			const isRefused = () => accepted(name, domain, paths) < normal.get(key);
			if (!isRefused()) return false;
			normal.set(key, accepted(control, domain, paths));
			return isRefused();
		});
	};
}
/** How many copies of this name the browser takes. None is left behind. */
function accepted(name, domain, paths) {
	const tries = variants(domain, paths);
	for (const attributes of tries) write(name, PROBE, attributes);
	const copies = cookieNames().filter((found) => found === name).length;
	for (const attributes of tries) expire(name, attributes);
	return copies;
}
// src/erase/cookies.ts
/** The cookies this page can reach: its host and every wider domain, every path down to its own. R54, R196. */
function cookies() {
	const within = paths(location.pathname);
	let found;
	const domains = () => found ??= settableDomains(location.hostname);
	let detector;
	return {
		names: async () => cookieNames(),
		async remove(name) {
			await breathe();
			for (const domain of domains()) {
				for (const attributes of variants(domain, within)) expire(name, attributes);
				if (!cookieNames().includes(name)) return;
			}
		},
		async hidden(name) {
			await breathe();
			detector ??= httpOnlyDetector(domains(), within);
			return detector(name) || refusedByStore(name, domains());
		}
	};
}
// src/erase/indexedDb.ts
var databases = {
	async names() {
		if (!indexedDB.databases) return null;
		return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
	},
	remove: (name) => new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
	})
};
// src/erase/serviceWorkers.ts
/** A worker goes by its scope (`/shop/`) and by its script (`/shop/worker.js`), both as paths of this site. */
function namesOf({ scope, active, waiting, installing }) {
	return [scope, ...[
		active,
		waiting,
		installing
	].flatMap((worker) => worker?.scriptURL ?? [])].map((url) => url.replace(location.origin, ""));
}
/** An unregistered worker still serves the pages it controls until they are left. Absent on plain http. */
var serviceWorkers = {
	async names() {
		return (await navigator.serviceWorker.getRegistrations()).flatMap(namesOf);
	},
	async remove(name) {
		const registrations = await navigator.serviceWorker.getRegistrations();
		await Promise.all(registrations.filter((one) => namesOf(one).includes(name)).map((one) => one.unregister()));
	}
};
// src/erase/storage.ts
/** `localStorage` or `sessionStorage`, asked for anew each time: the mere asking throws where storage is denied. */
var storage = (open) => ({
	async names() {
		const area = open();
		return Array.from({ length: area.length }, (_, at) => area.key(at) ?? "");
	},
	async remove(name) {
		open().removeItem(name);
	}
});
// src/erase/targets.ts
var kindOf = (tracker) => tracker.kind ?? "cookie";
/** True unless the tracker is declared as stored by a host whose cookies no page here can touch. */
var isOurs = ({ domain }, hostname) => {
	const host = domain?.replace(/^\./, "").toLowerCase();
	return !host || `.${hostname}`.endsWith(`.${host}`);
};
var trackersOf = (service) => Array.isArray(service.trackers) ? service.trackers.filter((tracker) => typeof tracker?.name === "string") : [];
/** What these services declare: what can be aimed at from here, and what cannot. */
function targetsOf(services, hostname) {
	const targets = [];
	const outOfReach = [];
	for (const service of services) for (const tracker of trackersOf(service)) {
		const target = {
			service: service.id,
			name: tracker.name,
			kind: kindOf(tracker)
		};
		if (!isOurs(tracker, hostname)) outOfReach.push({
			...target,
			why: "third-party"
		});
		else if (isEverything(tracker.name)) outOfReach.push({
			...target,
			why: "unsupported"
		});
		else targets.push(target);
	}
	return {
		targets,
		outOfReach
	};
}
/** Tells what must not be touched: what Placet keeps itself, and what a service that stays declares too. */
function keeper(kept, hostname) {
	const theirs = kept.flatMap(trackersOf).filter((tracker) => isOurs(tracker, hostname));
	return (kind, name) => name.startsWith("placet-") || theirs.some((tracker) => kindOf(tracker) === kind && (isEverything(tracker.name) || matches(tracker.name, name)));
}
// src/erase/index.ts
var version = "1.0.0";
/**
* What these services declared is gone from this device as far as a page can reach, and what is left is told with its
* reason: at once, and in `settled` after a second look two seconds later. Nothing undeclared is touched, nor what services
* that stay declare too, nor anything of Placet's own. Which these are is asked before each look: what is granted again
* meanwhile is left alone. Only of services that `hadRun` is it asked what no script can see. What `was` there by name and has gone since, because
* its own script was told to stop, counts as erased. Never rejects. R54–R56, R59, R196.
*/
async function erase(services, kept = [], hadRun = () => true, isDenied = () => true, was = {}) {
	const { targets, outOfReach } = targetsOf(services, location.hostname);
	const stays = (kind, name) => keeper([...kept, ...services.filter(({ id }) => !isDenied(id))], location.hostname)(kind, name);
	const places = allPlaces();
	const elsewhere = outOfReach.filter(({ kind, service }) => places.has(kind) && hadRun(service));
	const kinds = [...places.keys()].filter((kind) => targets.some((target) => target.kind === kind));
	const cleared = await Promise.all(kinds.map((kind) => clear(places.get(kind), targets.filter((target) => target.kind === kind), (name) => stays(kind, name), hadRun, was[kind])));
	return {
		erased: cleared.flatMap(({ erased }) => erased),
		leftover: [...elsewhere, ...cleared.flatMap(({ leftover }) => leftover)],
		settled: Promise.all(cleared.map(({ settled }) => settled)).then((left) => [...elsewhere, ...left.flat()].filter(({ service }) => isDenied(service)))
	};
}
var allPlaces = () => /* @__PURE__ */ new Map([
	["cookie", cookies()],
	["localStorage", storage(() => localStorage)],
	["sessionStorage", storage(() => sessionStorage)],
	["indexedDB", databases],
	["cache", cacheStorage],
	["serviceWorker", serviceWorkers]
]);
export { erase, version };
