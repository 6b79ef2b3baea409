import { createAdaptorServer } from "@hono/node-server";
// src/ledger/listen.ts
var PATIENCE = {
	headers: 1e4,
	request: 3e4,
	stop: 1e4
};
/** Past this many connections new ones are turned away, so that slow clients cannot use up the machine. */
var CONNECTIONS = 2e3;
/** Answers on this address until `stop` is called; `stop` resolves when what was under way is answered. Rejects when the address is taken. */
function listen(app, host, port, patience = PATIENCE) {
	const serverOptions = {
		headersTimeout: patience.headers,
		requestTimeout: patience.request,
		connectionsCheckingInterval: Math.min(patience.headers, 5e3),
		keepAliveTimeout: 5e3
	};
	const server = createAdaptorServer({
		fetch: app.fetch,
		serverOptions
	});
	server.maxConnections = CONNECTIONS;
	const stop = () => new Promise((resolve) => {
		const late = setTimeout(() => server.closeAllConnections(), patience.stop);
		server.close(() => {
			clearTimeout(late);
			resolve();
		});
		server.closeIdleConnections();
	});
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host.replace(/^\[|\]$/g, ""), () => {
			const { port: taken } = server.address();
			resolve({
				url: `http://${host}:${taken}`,
				stop
			});
		});
	});
}
export { listen };
