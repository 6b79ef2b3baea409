import { t as isExpressed } from "./modules/state-B2Jmgs5Z.js";
// src/proof/dpv.ts
var PROFILE = "https://w3id.org/dpv/schema/dpv-27560#";
var CONTEXT = {
	dpv: "https://w3id.org/dpv#",
	"eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
	"legal-eu": "https://w3id.org/dpv/legal/eu#",
	loc: "https://w3id.org/dpv/loc#",
	tech: "https://w3id.org/dpv/tech#",
	dct: "http://purl.org/dc/terms/",
	rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	schema: "https://schema.org/",
	skos: "http://www.w3.org/2004/02/skos/core#"
};
/** R104. What was never asked for consent has no consent status. */
var STATUS = {
	unknown: "dpv:ConsentUnknown",
	requested: "dpv:ConsentRequested",
	deferred: "dpv:ConsentRequestDeferred",
	given: "dpv:ConsentGiven",
	renewed: "dpv:RenewedConsentGiven",
	refused: "dpv:ConsentRefused",
	withdrawn: "dpv:ConsentWithdrawn",
	expired: "dpv:ConsentExpired",
	invalidated: "dpv:ConsentInvalidated",
	terminated: "dpv:ConsentRevoked"
};
var ROLES = {
	controller: "dpv:DataController",
	dpo: "dpv:DataProtectionOfficer",
	authority: "dpv:DataProtectionAuthority"
};
var RIGHTS = {
	access: "eu-gdpr:A15",
	rectification: "eu-gdpr:A16",
	erasure: "eu-gdpr:A17",
	restriction: "eu-gdpr:A18",
	portability: "eu-gdpr:A20",
	withdraw: "eu-gdpr:A7-3"
};
/** What makes a transfer lawful: the article, or that there is one, where the receipt does not say which of its cases. GDPR 44–49. */
var TRANSFER = {
	adequacy: "eu-gdpr:A45-3",
	"adequacy-DPF": "eu-gdpr:A45-3",
	"SCC-2021": "eu-gdpr:A46-2-c",
	BCR: "eu-gdpr:A46-2-b",
	"derogation-49": "dpv:DataTransferLegalBasis",
	"none-EU-only": null,
	unspecified: null
};
var TECHNOLOGY = {
	cookie: "tech:Cookie",
	localStorage: "tech:LocalStorage"
};
/** A country by its code, and what is no code as it was written. */
var place = (country) => /^[A-Z]{2}$/.test(country) ? `loc:${country}` : country;
var urn = (id) => `urn:uuid:${id}`;
/** Without what is null. */
var said = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
var lasting = (duration) => /^P\d/.test(duration) ? {
	"@type": "dpv:TemporalDuration",
	"rdf:value": duration
} : {
	"@type": "dpv:UntilEventDuration",
	"rdf:value": duration
};
var entity = ({ id, role, type, name, address, contact, email, phone, url }) => said({
	"@id": `#${id}`,
	"@type": [ROLES[role], type === "person" ? "dpv:NaturalPerson" : "dpv:Organisation"],
	"dpv:hasName": name,
	"dpv:hasAddress": address,
	"dpv:hasContact": contact ?? email ?? url,
	"schema:email": email,
	"schema:telephone": phone,
	"schema:url": url
});
function status(state, { event, withdrawal }) {
	if (state === "exempt") return {};
	return { "dpv:hasConsentStatus": [said({
		"@type": event.consentType && isExpressed(state) ? [STATUS[state], "dpv:ExpressedConsent"] : [STATUS[state]],
		"dpv:isIndicatedAtTime": event.time,
		"dpv:isIndicatedBy": event.by === "site" ? "#controller" : "dpv:DataSubject",
		"dpv:hasIndicationMethod": `${event.method}: ${event.action}`,
		"dpv:isExercisedAt": withdrawal.url,
		"dpv:hasDuration": lasting(event.validity)
	})] };
}
var technology = ({ trackers }) => trackers.map(({ name, type, duration }) => said({
	"@type": TECHNOLOGY[type] ?? "dpv:Technology",
	"schema:name": name,
	"dpv:hasDuration": duration && lasting(duration)
}));
var data = (names) => names.map((name) => ({
	"@type": ["dpv:PersonalData"],
	"skos:prefLabel": name
}));
var recipient = ({ name, country, policyUrl }) => said({
	"@type": "dpv:Recipient",
	"dpv:hasName": name,
	"dpv:hasCountry": country && place(country),
	"schema:url": policyUrl
});
var transfer = ({ country, safeguard, url }) => said({
	"@type": "dpv:Transfer",
	"dpv:hasLocation": place(country),
	"dpv:hasLegalBasis": TRANSFER[safeguard],
	"skos:prefLabel": safeguard,
	"schema:url": url
});
var serviceNode = (service, receipt) => ({
	"@type": "dpv:Service",
	"@id": `#${service.id}`,
	"schema:name": service.name,
	"dpv:hasPersonalData": data(service.dataCategories),
	"dpv:hasRecipient": service.recipients.map(recipient),
	"dpv:hasProcessing": service.transfers.map(transfer),
	"dpv:isImplementedUsingTechnology": technology(service),
	...status(service.state, receipt)
});
/**
* One process per purpose: each has its own answer, and so has each service in it. What a service answered otherwise would have
* received is said of that service alone.
*/
function process(purpose, receipt) {
	const services = receipt.services.filter(({ purposes }) => purposes.includes(purpose.id));
	const alike = services.filter(({ state }) => state === purpose.state);
	const shared = (all, of) => {
		const theirs = alike.flatMap(of).map((item) => JSON.stringify(item));
		return services.length ? all.filter((item) => theirs.includes(JSON.stringify(item))) : all;
	};
	return {
		"@type": "dpv:Process",
		"dpv:hasPurpose": [{
			"@type": ["dpv:Purpose"],
			"skos:broader": purpose.dpvPurpose,
			"skos:prefLabel": purpose.title
		}],
		"dpv:hasLegalBasis": [`eu-gdpr:${purpose.legalBasis}`],
		"dpv:hasPersonalData": data(shared(purpose.dataCategories, ({ dataCategories }) => dataCategories)),
		"dpv:hasProcessing": [
			"dpv:Collect",
			"dpv:Store",
			"dpv:Use",
			...shared(purpose.transfers, ({ transfers }) => transfers).map(transfer)
		],
		"dpv:hasNecessity": purpose.required ? "dpv:Required" : "dpv:Optional",
		"dpv:hasDataController": purpose.controllers.map((id) => `#${id}`),
		"dpv:hasDataSource": ["dpv:DataSubjectDataSource"],
		"dpv:hasRecipient": shared(purpose.recipients, ({ recipients }) => recipients).map(recipient),
		"dpv:hasStorageCondition": [{
			"@type": ["dpv:StorageLocation"],
			"dpv:hasLocation": purpose.storageLocations.length ? purpose.storageLocations.map(place) : ["tech:Device"]
		}, {
			"@type": ["dpv:StorageDuration"],
			"dpv:hasDuration": lasting(purpose.retention.duration)
		}],
		"dpv:hasService": services.map((service) => serviceNode(service, receipt)),
		...status(purpose.state, receipt)
	};
}
function record(receipt) {
	const { notice, withdrawal, parties } = receipt;
	return {
		"@id": receipt.recordId === receipt.receiptId ? `${urn(receipt.receiptId)}#record` : urn(receipt.recordId),
		"@type": "dpv:ConsentRecord",
		"dpv:hasIdentifier": receipt.recordId,
		"dct:conformsTo": `${PROFILE}record-eu-gdpr`,
		"dct:created": receipt.issuedAt,
		...receipt.basedOn ? { "dct:source": urn(receipt.basedOn) } : {},
		"dct:creator": "#controller",
		"dct:language": notice.language,
		"dpv:hasDataSubject": {
			"@type": ["dpv:DataSubject", "dpv:Visitor"],
			"dpv:hasIdentifier": receipt.subject.id
		},
		"dpv:hasDataController": ["#controller"],
		"dpv:hasJurisdiction": `loc:${receipt.jurisdiction}`,
		"dpv:hasApplicableLaw": "legal-eu:law-GDPR",
		"dpv:hasEntity": parties.map(entity),
		"dpv:hasAuthority": parties.filter(({ role }) => role === "authority").map(({ id }) => `#${id}`),
		"dpv:hasNotice": said({
			"@type": ["dpv:ConsentNotice", "dpv:LayeredNotice"],
			"dpv:hasIdentifier": notice.hash ?? notice.id,
			"dct:hasVersion": notice.version,
			"dct:language": notice.language,
			"dpv:hasLocation": notice.url ?? notice.policyUrl
		}),
		"dpv:hasProcess": receipt.purposes.map((purpose) => process(purpose, receipt)),
		"dpv:hasConsentControl": {
			"@type": ["dpv:ProvideConsent", "dpv:WithdrawConsent"],
			"dpv:isExercisedAt": withdrawal.url
		},
		"dpv:hasRight": receipt.rights.map((right) => said({
			"@type": ["dpv:DataSubjectRight", RIGHTS[right] ?? "dpv:Right"],
			"dct:title": right,
			"dpv:isExercisedAt": right === "withdraw" ? withdrawal.url : receipt.rightsContact
		}))
	};
}
/** A receipt as a W3C DPV consent receipt, with the records of earlier decisions when they are given. R101, R106. */
var toDpv = (receipt, earlier = []) => ({
	"@context": CONTEXT,
	"@id": urn(receipt.receiptId),
	"@type": "dpv:ConsentReceipt",
	"dct:conformsTo": `${PROFILE}receipt-eu-gdpr`,
	"dpv:hasIdentifier": receipt.receiptId,
	"dct:created": receipt.issuedAt,
	"dct:publisher": "#controller",
	"dct:audience": "dpv:DataSubject",
	"dpv:hasRecordOfActivity": [receipt, ...earlier].map(record)
});
export { toDpv };
