// src/ui/described.ts
/** What the config names by id alone is described afterwards; what cannot be had keeps its id for a name, and stays denied. */
async function described({ store, parts }) {
	if (!store.config.serviceList.some(({ catalogued, category }) => catalogued && !category)) return;
	try {
		const { complete } = await parts.decision();
		await complete(store, parts);
	} catch (error) {
		store.report("ui-missing", error);
	}
}
export { described as t };
