// src/core/changed.ts
/** What the first layer says in other words when it asks about a change, by key. R43, R45. */
var CHANGED = {
	heading: "changesHeading",
	intro: "changes",
	acceptAll: "acceptChanges",
	rejectAll: "rejectChanges"
};
/** Keys of what the first layer of this config says besides: that the browser objects, and where the choice counts. R73, R74, R107. */
var alsoOf = ({ scope, account, signals }, objects) => [
	...objects && signals?.gpc !== "ignore" ? ["gpc"] : [],
	...Array.isArray(scope) ? ["scopeList"] : scope === "domain" ? ["scopeDomain"] : [],
	...account ? ["account"] : []
];
export { alsoOf as n, CHANGED as t };
