import { closeSync, existsSync, openSync, realpathSync } from "node:fs";
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
/** Milliseconds to wait for another process that reads. */
var PATIENCE = 5e3;
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
/** The file itself, created if need be: two names of one file must not have a lock each. */
function fileOf(path) {
	const named = resolve(path);
	if (!existsSync(dirname(named))) throw new Error(`The folder ${dirname(named)} does not exist: create it, or name another file.`);
	closeSync(openSync(named, "a"));
	return realpathSync(named);
}
/** Milliseconds until the log is emptied again, where somebody else was reading it. */
var AGAIN = 1e3;
/** Everything in the log is in the file, and the log is empty: at once, or as soon as nobody reads it any more. Returns a stop. */
function scrubber(database) {
	let timer;
	const scrub = () => {
		clearTimeout(timer);
		database.pragma("busy_timeout = 0");
		const [{ busy }] = database.pragma("wal_checkpoint(TRUNCATE)");
		database.pragma(`busy_timeout = ${PATIENCE}`);
		if (busy) timer = setTimeout(scrub, AGAIN).unref();
	};
	return {
		scrub,
		stop: () => clearTimeout(timer)
	};
}
/** Opens or creates a ledger in one file. Throws when its folder is missing or another process has it. */
function openSqlite(path) {
	const file = fileOf(path);
	const unlock = lock(file);
	const database = new SQLite(file, { timeout: PATIENCE });
	database.pragma("journal_mode = WAL");
	database.pragma("synchronous = FULL");
	database.pragma("secure_delete = ON");
	const { scrub, stop } = scrubber(database);
	return {
		kind: "sqlite",
		query: new Kysely({ dialect: new SqliteDialect({ database: {
			prepare: preparing(database),
			close: () => database.close()
		} }) }),
		scrub: async () => scrub(),
		close: async () => {
			stop();
			database.close();
			unlock();
		}
	};
}
export { openSqlite };
