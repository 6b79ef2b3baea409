import { t as stopping } from "./stopping.js";
import { defineCommand } from "citty";
import { existsSync } from "node:fs";
// src/cli/backup.ts
/** All pages in one step, from one state of the ledger: between two steps an entry may come, and SQLite would begin again. */
var EVERYTHING = 2147483647;
var backup = defineCommand({
	meta: {
		name: "backup",
		description: "Copy a SQLite ledger, running or not, as it stands at one moment."
	},
	args: {
		to: {
			type: "positional",
			description: "The copy; must not exist yet",
			required: true
		},
		file: {
			type: "string",
			description: "The ledger. Default PLACET_FILE, or placet-ledger.db"
		}
	},
	run: (context) => stopping(context, async ({ args }) => {
		const file = args.file || process.env.PLACET_FILE || "placet-ledger.db";
		if (existsSync(args.to)) throw new Error(`${args.to} exists already: name another file.`);
		const { default: SQLite } = await import("better-sqlite3");
		const copy = async () => {
			const database = new SQLite(file, {
				readonly: true,
				fileMustExist: true
			});
			try {
				await database.backup(args.to, { progress: () => EVERYTHING });
			} finally {
				database.close();
			}
		};
		await copy().catch((cause) => {
			throw new Error(`${file} could not be copied to ${args.to}: ${cause.message}.`, { cause });
		});
		console.log(`Copied ${file} to ${args.to}. Check it: start a ledger on the copy and run placet verify.`);
	})
});
export { backup };
