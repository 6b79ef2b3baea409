import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
// src/ledger/postgres.ts
/** Opens a ledger in PostgreSQL or an engine that speaks like it. Nothing is connected before the first query. */
function openPostgres(url) {
	const pool = new pg.Pool({
		connectionString: url,
		application_name: "placet-ledger",
		max: 10,
		connectionTimeoutMillis: 5e3,
		statement_timeout: 6e4
	});
	pool.on("error", () => {});
	const query = new Kysely({ dialect: new PostgresDialect({ pool }) });
	return {
		kind: "postgres",
		query,
		scrub: async () => {},
		close: () => query.destroy()
	};
}
export { openPostgres };
