// src/ledger/origin.ts
var hostOf = (origin) => {
	try {
		return new URL(origin).hostname;
	} catch {
		return null;
	}
};
/**
* May a page of this origin send receipts? The declared origins may; with none declared, only pages of the very host the
* request was sent to.
*/
function isAllowed(origin, declared, requestHost) {
	if (declared.length > 0) return declared.includes(origin.toLowerCase());
	try {
		return new URL(origin).host === requestHost?.toLowerCase();
	} catch {
		return false;
	}
}
/**
* The site whose chain a receipt goes to: the first host of its scope that the page it came from is on, null when there is none.
* Otherwise one site could write into another's chain by naming it first. What came from no page goes by the first host.
*/
function siteOf({ scope }, origin) {
	const hosts = scope.hosts.map((host) => host.toLowerCase());
	if (origin === void 0) return hosts[0];
	const page = hostOf(origin);
	return hosts.find((host) => page === host || page?.endsWith(`.${host}`)) ?? null;
}
export { siteOf as n, isAllowed as t };
