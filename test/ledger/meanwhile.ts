import type { Database } from '../../src/ledger/database.js';

/** The same database, where something else happens once, right after its nth answer. */
export function meanwhile(database: Database, nth: number, act: () => Promise<unknown>): Database {
  let answers = 0;
  const query = database.query.withPlugin({
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      answers += 1;
      if (answers === nth) await act();
      return result;
    },
  });
  return { ...database, query };
}
