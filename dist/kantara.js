import { t as authorises } from "./modules/readable-Bl5Kp7lv.js";
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
/** A purpose as one service serves it: who else was refused is no third party, and is not named. */
var purpose = ({ title, category }, { dataCategories, retention, recipients }) => ({
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
	const listed = services.filter(({ state }) => authorises(state));
	const named = (ids) => purposes.filter(({ id }) => ids.includes(id));
	const alone = given.filter(({ id }) => !listed.some((service) => service.purposes.includes(id))).map((one) => purpose(one, {
		...one,
		dataCategories: [],
		recipients: []
	}));
	const own = alone.length ? [{
		service: scope.hosts.join(", "),
		purposes: alone
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
		services: [...own, ...listed.map((service) => ({
			service: service.name,
			purposes: named(service.purposes).map((one) => purpose(one, service))
		}))],
		sensitive: receipt.sensitive,
		spiCat: receipt.specialCategories
	};
}
export { toKantara };
