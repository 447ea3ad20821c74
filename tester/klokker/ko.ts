import pg from "pg";

export interface Kojobb {
  readonly id: string;
  readonly payload: unknown;
}

export type Ko = Awaited<ReturnType<typeof apneKo>>;

/**
 * The queue as it lies in the database, read and emptied from outside: the jobs that will be tried. A job that is laid out anew while a worker has it
 * leaves the old one behind, with no tries left.
 */
export async function apneKo(url: string) {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  return {
    jobber: async (navn: string): Promise<Kojobb[]> => {
      const { rows } = await db.query<Kojobb>(
        `select j.id::text, j.payload from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 and j.attempts < j.max_attempts order by j.id`,
        [navn],
      );
      return rows;
    },
    ferdig: async (id: string): Promise<void> => {
      await db.query("select graphile_worker.complete_jobs(array[$1::bigint])", [id]);
    },
    lukk: () => db.end(),
  };
}
