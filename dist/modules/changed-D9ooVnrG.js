// src/core/changed.ts
/** What the first layer says in other words when it asks about a change, by key; the introduction says it besides. R43, R45. */
var CHANGED = {
	heading: "changesHeading",
	intro: "changes",
	consequence: "changesConsequence",
	acceptAll: "acceptChanges",
	rejectAll: "rejectChanges"
};
/** Keys of what visitors are told where a choice follows their account. R73, R76. */
var reachOf = ({ account }) => account ? ["account", account === "first" ? "accountFirst" : "accountLatest"] : [];
/** Keys of what the first layer of this config says besides: that the browser objects, and where the choice counts. R73, R74, R76, R107. */
var alsoOf = (config, objects) => [
	...objects && config.signals?.gpc !== "ignore" ? ["gpc"] : [],
	...Array.isArray(config.scope) ? ["scopeList"] : config.scope === "domain" ? ["scopeDomain"] : [],
	...reachOf(config)
];
export { alsoOf as n, reachOf as r, CHANGED as t };
