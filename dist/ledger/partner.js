import { t as brief } from "./brief.js";
import * as v from "valibot";
// src/ledger/receipt.ts
/**
* The shape of a receipt, closed at every level: the ledger is open to the public, so what is not described is not stored (R91).
* The fields are those of `Receipt` in types.ts.
*/
var text = v.pipe(v.string(), v.maxLength(2e3));
var long = v.pipe(v.string(), v.maxLength(1e4));
var word = v.pipe(v.string(), v.regex(/^[\w:/.+-]{1,100}$/));
var id = v.pipe(v.string(), v.uuid());
var time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/), v.check((value) => !Number.isNaN(Date.parse(value))));
var duration = v.pipe(v.string(), v.maxLength(100));
var hash = v.pipe(v.string(), v.regex(/^sha256-[\w-]{43}$/));
var digest = v.pipe(v.string(), v.regex(/^sha(?:256|384|512)-[\w+/=-]{20,100}$/));
var language = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/));
var version = v.pipe(v.string(), v.regex(/^[\w.-]{1,32}$/));
var host = v.pipe(v.string(), v.regex(/^[\w.:[\]-]{1,253}$/));
var country = v.pipe(v.string(), v.maxLength(100));
var many = (item, most = 1e3) => v.pipe(v.array(item), v.maxLength(most));
var orNull = (item) => v.nullable(item);
var STATES = [
	"unknown",
	"requested",
	"deferred",
	"given",
	"renewed",
	"refused",
	"withdrawn",
	"expired",
	"invalidated",
	"terminated"
];
var KINDS = [
	"cookie",
	"localStorage",
	"sessionStorage",
	"indexedDB",
	"cache",
	"serviceWorker",
	"pixel",
	"linkDecoration",
	"fingerprint",
	"sdk"
];
var SAFEGUARDS = [
	"adequacy",
	"adequacy-DPF",
	"SCC-2021",
	"BCR",
	"derogation-49",
	"none-EU-only",
	"unspecified"
];
var METHODS = [
	"banner",
	"preferences",
	"placeholder",
	"api",
	"expiry",
	"notice-change",
	"other-tab",
	"signal",
	"import"
];
var ACTIONS = [
	"accept-all",
	"reject-all",
	"save-choices",
	"allow-service",
	"allow-once",
	"withdraw",
	"none"
];
var state = v.picklist([...STATES, "exempt"]);
var party = v.strictObject({
	id: word,
	role: v.picklist([
		"controller",
		"dpo",
		"authority"
	]),
	type: v.picklist([
		"organisation",
		"person",
		"authority"
	]),
	name: text,
	tradeName: orNull(text),
	registration: orNull(text),
	address: orNull(text),
	country: orNull(country),
	contact: orNull(text),
	email: orNull(text),
	phone: orNull(text),
	url: orNull(text),
	onBehalfOf: orNull(text)
});
var recipients = many(v.strictObject({
	name: text,
	role: text,
	country: orNull(country),
	policyUrl: orNull(text)
}));
var transfers = many(v.strictObject({
	country,
	safeguard: v.picklist(SAFEGUARDS),
	url: orNull(text)
}));
var retention = v.strictObject({
	duration,
	trigger: orNull(text)
});
var purpose = v.strictObject({
	id: word,
	category: word,
	title: text,
	state,
	exemption: v.optional(v.literal("strictly-necessary")),
	dpvPurpose: text,
	legalBasis: v.picklist(["A6-1-a", "A6-1-f"]),
	consentType: orNull(v.literal("expressed")),
	dataCategories: many(text),
	controllers: many(text),
	recipients,
	storageLocations: many(text),
	transfers,
	retention,
	required: v.boolean()
});
var service = v.strictObject({
	id: word,
	name: text,
	purposes: many(word),
	state,
	dataCategories: many(text),
	recipients,
	transfers,
	retention,
	trackers: many(v.strictObject({
		name: text,
		type: v.picklist(KINDS),
		domain: orNull(text),
		duration: orNull(duration),
		thirdPartyAccess: v.boolean()
	}))
});
var schema = v.strictObject({
	schema: v.literal("placet-receipt/1"),
	conformsTo: many(text, 20),
	receiptId: id,
	recordId: id,
	previousReceiptId: orNull(id),
	basedOn: orNull(id),
	sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
	issuedAt: time,
	jurisdiction: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
	scope: v.strictObject({
		type: v.picklist([
			"host",
			"domain",
			"list"
		]),
		hosts: v.pipe(v.array(host), v.minLength(1), v.maxLength(200))
	}),
	subject: v.strictObject({
		type: v.literal("visitor"),
		id,
		accountRef: orNull(text)
	}),
	parties: many(party, 100),
	notice: v.strictObject({
		id: text,
		version: orNull(version),
		language,
		layer: v.picklist([
			"first",
			"second",
			"placeholder",
			"none"
		]),
		hash: orNull(hash),
		url: orNull(text),
		policyUrl: orNull(text),
		serviceCount: v.pipe(v.number(), v.integer(), v.minValue(0))
	}),
	event: v.strictObject({
		state: v.picklist(STATES),
		consentType: orNull(v.literal("expressed")),
		by: v.picklist([
			"subject",
			"browser",
			"site"
		]),
		time,
		serverTime: orNull(time),
		timezoneOffset: v.pipe(v.number(), v.minValue(-1440), v.maxValue(1440)),
		validity: duration,
		validUntil: orNull(time),
		method: v.picklist(METHODS),
		action: v.picklist(ACTIONS),
		userActivated: orNull(v.boolean()),
		signals: v.strictObject({ gpc: v.boolean() }),
		ui: v.strictObject({
			viewport: v.picklist([
				"mobile",
				"tablet",
				"desktop"
			]),
			uaFamily: v.pipe(v.string(), v.maxLength(40))
		})
	}),
	purposes: many(purpose, 200),
	services: many(service),
	withdrawal: v.strictObject({
		how: long,
		url: text,
		api: text
	}),
	rights: many(text, 20),
	rightsContact: orNull(text),
	rightsDelay: duration,
	sensitive: v.boolean(),
	specialCategories: many(text, 20),
	collector: v.strictObject({
		name: v.literal("placet"),
		version: text,
		buildHash: orNull(digest),
		configVersion: orNull(text),
		configHash: orNull(digest)
	}),
	proofRetention: v.strictObject({
		local: duration,
		controller: orNull(v.strictObject({
			duration,
			reason: long
		}))
	}),
	integrity: v.strictObject({
		alg: v.picklist(["SHA-256", "none"]),
		note: orNull(text),
		previousHash: orNull(hash),
		hash: orNull(hash),
		signature: orNull(text)
	})
});
/** What is wrong with a value as a receipt, as a path and a sentence; null when it is one. */
function whyNotReceipt(value) {
	const { success, issues } = v.safeParse(schema, value, { abortEarly: true });
	if (success) return null;
	return {
		path: v.getDotPath(issues[0]) ?? "",
		message: issues[0].message
	};
}
// src/core/readable.ts
/** Only these authorise anything. R104. */
var authorises = (state) => state === "given" || state === "renewed";
// src/proof/state.ts
/** Whether somebody said so, rather than time or a change. DPV `ExpressedConsent`. */
var isExpressed = (state) => authorises(state) || state === "refused" || state === "withdrawn";
// src/proof/partner.ts
/** Stands at the end of an extract's `integrity.note`. */
var NOTE = "An extract: the hash is that of the whole record, which the controller keeps.";
var GIVEN = ["given", "renewed"];
/** Acts, and what befalls, that concern some answers and leave the others: the states that tell whose. */
var ABOUT = {
	"allow-service": GIVEN,
	"allow-once": GIVEN,
	withdraw: ["withdrawn"],
	expiry: ["expired"],
	"notice-change": ["invalidated"]
};
/**
* What a receipt proves to the one third party that relies on it: its own answer and purpose, the act and the notice. What others
* were answered is not its business: the state is its own, and an act that answered all alike reads like any other. The hash
* stays that of the whole record, to be looked up by; `recordId`, known to the controller alone, keeps others from trying answers
* against it. Null where the service is not in it, or where it was about others. GDPR 5(1)(c), 26, R99.
*/
function partnerProof(receipt, id) {
	const { event, integrity, receiptId } = receipt;
	const service = receipt.services.find((one) => one.id === brief(id));
	if (!service) return null;
	const { dataCategories, recipients, transfers, retention, state } = service;
	const own = state === "exempt" ? "unknown" : state;
	const about = ABOUT[event.action] ?? ABOUT[event.method];
	if (about && !about.includes(own)) return null;
	const consentType = event.by !== "browser" && isExpressed(own) ? "expressed" : null;
	const action = /-all$/.test(event.action) ? "save-choices" : event.action;
	const purposes = receipt.purposes.filter((purpose) => service.purposes.includes(purpose.id)).map((purpose) => ({
		...purpose,
		dataCategories,
		recipients,
		transfers,
		retention,
		state,
		consentType: isExpressed(own) ? "expressed" : null
	}));
	return {
		...receipt,
		recordId: receiptId,
		event: {
			...event,
			state: own,
			consentType,
			action
		},
		purposes,
		services: [service],
		integrity: {
			...integrity,
			note: [integrity.note, NOTE].filter(Boolean).join(" ")
		}
	};
}
export { partnerProof as n, whyNotReceipt as r, NOTE as t };
