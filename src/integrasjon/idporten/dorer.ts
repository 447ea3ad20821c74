import type { Dor, OidcOppsett } from "../../grunnmur/ident/index.ts";
import type { LokalKlient } from "./valg.ts";

const DORER = ["innbygger", "ansatt"] as const satisfies readonly Dor[];

/** Both sides of the local login: what the issuer knows of Trappa's two doors, and what the doors know of the issuer. */
export interface LokaleDorer {
  readonly utsteder: string;
  readonly klienter: readonly LokalKlient[];
  readonly dorer: Readonly<Record<Dor, OidcOppsett>>;
}

/** @param rot where browsers reach Trappa, without a path: "http://127.0.0.1:3000" */
export function lokaleDorer(rot: string): LokaleDorer {
  const utsteder = `${rot}/idporten`;
  const adresser = { omdirigering: `${rot}/logg-inn/retur`, etterUtlogging: `${rot}/` };
  // No secret: the issuer and both clients are the same process, and the issuer lets anybody in as anybody.
  const hemmelighet = (dor: Dor) => `lokal-klient-${dor}`;
  const klienter = DORER.map((dor) => ({
    id: dor,
    bevis: { hemmelighet: hemmelighet(dor) },
    ...adresser,
    ansatt: dor === "ansatt",
  }));
  const inngang = (dor: Dor): OidcOppsett => ({
    utsteder,
    klientId: dor,
    klientHemmelighet: hemmelighet(dor),
    ...adresser,
    acr: "idporten-loa-high",
    lokal: true,
  });
  return { utsteder, klienter, dorer: { innbygger: inngang("innbygger"), ansatt: inngang("ansatt") } };
}
