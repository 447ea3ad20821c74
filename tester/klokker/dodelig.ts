import type { KyselyPlugin } from "kysely";
import type { Base, Lesing } from "../../src/grunnmur/db/base.ts";

/** The process is gone: nothing after this was done. */
export class Dod extends Error {}

/**
 * The same database, seen by a process that dies: before the statement with this number, before a commit, or after a commit and before anybody heard of it;
 * each counts as one. Once dead it does nothing more, so what is in no committed transaction is lost, as when somebody pulls the plug.
 *
 * @param do_ how it dies; by default an error that no code of ours catches
 */
export function dodelig(
  base: Base,
  etter: number,
  do_: () => never = () => {
    throw new Dod();
  },
): { readonly base: Base; readonly skritt: () => number } {
  let n = 0;
  const skritt = () => {
    n += 1;
    if (n > etter) do_();
  };
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      skritt();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const sett = <L extends Lesing>(les: L): L => ({ ...les, db: les.db.withPlugin(plugin) });
  return {
    skritt: () => n,
    base: {
      les: (omfang, fn) => base.les(omfang, (les) => fn(sett(les))),
      skriv: async (omfang, fn) => {
        const svar = await base.skriv(omfang, async (tx) => {
          const indre = await fn(sett(tx));
          skritt();
          return indre;
        });
        skritt();
        return svar;
      },
      lukk: async () => undefined,
    },
  };
}
