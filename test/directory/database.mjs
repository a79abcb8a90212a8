/**
 * @typedef {object} Database What a directory stands on: PostgreSQL, wherever it runs.
 * @property {(sql: string, values?: unknown[]) => Promise<any[]>} rows
 * @property {() => Promise<void>} close
 */

/**
 * PostgreSQL at an address (`postgres://…`), or without one the same engine inside this process, with nothing kept. A
 * connection to a server sees only tables of its own, which go with it.
 *
 * @param {string} [address]
 * @returns {Promise<Database>}
 */
export async function openDatabase(address) {
  if (address) {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    return { rows: async (sql, values) => (await client.query(sql, values)).rows, close: () => client.end() };
  }
  const { PGlite } = await import('@electric-sql/pglite');
  const engine = await PGlite.create();
  return { rows: async (sql, values) => (await engine.query(sql, values)).rows, close: () => engine.close() };
}
