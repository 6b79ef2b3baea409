import { t as authorises } from "./modules/state-CmTX60SV.js";
// src/proof/kantara.ts
var controller = ({ name, onBehalfOf, contact, address, country, email, phone, url }) => ({
	piiController: name,
	onBehalf: onBehalfOf !== null,
	contact: contact ?? name,
	address: {
		...address ? { streetAddress: address } : {},
		...country ? { addressCountry: country } : {}
	},
	email: email ?? "",
	phone: phone ?? "",
	...url ? { piiControllerUrl: url } : {}
});
var purpose = ({ title, category, dataCategories, retention, recipients }) => ({
	purpose: title,
	purposeCategory: [category],
	consentType: "EXPLICIT",
	piiCategory: dataCategories,
	primaryPurpose: false,
	termination: [retention.duration, retention.trigger].filter(Boolean).join(", "),
	thirdPartyDisclosure: recipients.length > 0,
	...recipients.length ? { thirdPartyName: recipients.map(({ name }) => name).join(", ") } : {}
});
/**
* The consent that a receipt records, in Kantara's form. That form has no word for a refusal: only what was given is
* listed, and a receipt of a refusal lists no service.
*/
function toKantara(receipt) {
	const { parties, purposes, services, notice, event, scope } = receipt;
	const given = purposes.filter(({ state }) => authorises(state));
	const listed = services.filter(({ state }) => authorises(state)).map(({ name, purposes: ids }) => ({
		name,
		ids
	}));
	const named = (ids) => purposes.filter(({ id }) => ids.includes(id));
	const bare = given.filter(({ id }) => !listed.some(({ ids }) => ids.includes(id)));
	const own = bare.length ? [{
		service: scope.hosts.join(", "),
		purposes: bare.map(purpose)
	}] : [];
	return {
		version: "KI-CR-v1.1.0",
		jurisdiction: receipt.jurisdiction,
		consentTimestamp: Math.floor(Date.parse(event.time) / 1e3),
		collectionMethod: `${event.method}: ${event.action}`,
		consentReceiptID: receipt.receiptId,
		language: notice.language,
		piiPrincipalId: receipt.subject.id,
		piiControllers: parties.filter(({ role }) => role === "controller").map(controller),
		policyUrl: notice.policyUrl ?? notice.url ?? "",
		services: [...own, ...listed.map(({ name, ids }) => ({
			service: name,
			purposes: named(ids).map(purpose)
		}))],
		sensitive: receipt.sensitive,
		spiCat: receipt.specialCategories
	};
}
export { toKantara };
