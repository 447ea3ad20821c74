/** The same server and role, another database. */
export function medDatabase(url: string, database: string): string {
  const ny = new URL(url);
  ny.pathname = `/${database}`;
  return ny.href;
}

export const databasenavn = (url: string): string => new URL(url).pathname.slice(1);
