import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Kysely, SqliteDialect } from "kysely";
import SQLite from "better-sqlite3";
// src/ledger/sqlite.ts
/**
* Keeps every other ledger off this file for as long as the process lives. The lock is an open transaction on a second,
* empty database, so it falls with the process however that ends, and the ledger itself stays readable for a backup.
*/
function lock(file) {
	const guard = new SQLite(`${file}.lock`, { timeout: 0 });
	try {
		guard.exec("begin exclusive");
	} catch (cause) {
		guard.close();
		throw new Error(`Another ledger is running on ${file}. Stop it first, or use PostgreSQL (DATABASE_URL) for several at once.`, { cause });
	}
	return () => guard.close();
}
/** Statements kept prepared: more than the ledger has, and few enough that none of the odd ones pile up. */
var KEPT = 100;
/** Prepares each statement once. Left to itself, memory outside the script engine's own would grow with every query until a collection. */
function preparing(database) {
	const kept = /* @__PURE__ */ new Map();
	return (sql) => {
		const known = kept.get(sql);
		if (known) return known;
		if (kept.size >= KEPT) kept.clear();
		const statement = database.prepare(sql);
		kept.set(sql, statement);
		return statement;
	};
}
/** Opens or creates a ledger in one file. Throws when its folder is missing or another process has it. */
function openSqlite(path) {
	const file = resolve(path);
	if (!existsSync(dirname(file))) throw new Error(`The folder ${dirname(file)} does not exist: create it, or name another file.`);
	const unlock = lock(file);
	const database = new SQLite(file, { timeout: 5e3 });
	database.pragma("journal_mode = WAL");
	database.pragma("synchronous = FULL");
	database.pragma("secure_delete = ON");
	return {
		kind: "sqlite",
		query: new Kysely({ dialect: new SqliteDialect({ database: {
			prepare: preparing(database),
			close: () => database.close()
		} }) }),
		scrub: async () => void database.pragma("wal_checkpoint(TRUNCATE)"),
		close: async () => {
			database.close();
			unlock();
		}
	};
}
export { openSqlite };
