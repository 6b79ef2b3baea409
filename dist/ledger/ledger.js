import { n as startLedger, t as settingsOf } from "./settings.js";
import { t as stopping } from "./stopping.js";
import { defineCommand } from "citty";
// src/cli/ledger.ts
/** The option that stands for each variable. The token and the database’s address are secrets: environment only. */
var VARIABLES = {
	host: "PLACET_HOST",
	port: "PLACET_PORT",
	file: "PLACET_FILE",
	base: "PLACET_BASE",
	origins: "PLACET_ORIGINS",
	retention: "PLACET_RETENTION"
};
var ledger = defineCommand({
	meta: {
		name: "ledger",
		description: "Run the ledger that keeps receipts. Secrets come from the environment: PLACET_TOKEN, DATABASE_URL."
	},
	args: {
		host: {
			type: "string",
			description: "Address to bind to. Default 127.0.0.1"
		},
		port: {
			type: "string",
			description: "Default 8787"
		},
		file: {
			type: "string",
			description: "SQLite file, unless DATABASE_URL is set. Default placet-ledger.db"
		},
		base: {
			type: "string",
			description: "Path to answer under, such as /consent"
		},
		origins: {
			type: "string",
			description: "Origins that may send receipts, separated by commas"
		},
		retention: {
			type: "string",
			description: "How long a receipt stays after its choice ended, such as P5Y"
		}
	},
	run: (context) => stopping(context, async ({ args }) => {
		const given = Object.entries(VARIABLES).flatMap(([option, variable]) => {
			const value = args[option];
			return value ? [[variable, value]] : [];
		});
		const running = await startLedger(settingsOf({
			...process.env,
			...Object.fromEntries(given)
		}));
		console.error(`The ledger answers at ${running.url}/`);
		const stop = () => void running.stop().then(() => process.exit(0));
		process.once("SIGTERM", stop);
		process.once("SIGINT", stop);
	})
});
export { ledger };
