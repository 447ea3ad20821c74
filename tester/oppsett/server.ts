import pg from "pg";

/** Runs `fn` with one connection, which is closed after. */
export async function medKlient<T>(url: string, fn: (klient: pg.Client) => Promise<T>): Promise<T> {
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  try {
    return await fn(klient);
  } finally {
    await klient.end();
  }
}

const I_BRUK = "55006";

/**
 * Drops a database, and sends away who is in it only when somebody is. PostgreSQL sends its own autovacuum away when it is asked
 * without force; with force it asks whether we may end it, and a role that is no superuser may not (42501).
 */
export async function slett(klient: pg.Client, navn: string): Promise<void> {
  try {
    await klient.query(`drop database if exists ${navn}`);
  } catch (feil) {
    if (!(feil instanceof pg.DatabaseError) || feil.code !== I_BRUK) throw feil;
    await klient.query(`drop database if exists ${navn} with (force)`);
  }
}
