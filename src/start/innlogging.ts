import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Base } from "../grunnmur/db/base.ts";
import { hentHemmelighet, type Identitet, lagIdentitet, type OidcOppsett } from "../grunnmur/ident/index.ts";
import type { Klokke } from "../grunnmur/klokke.ts";
import type { LokalIdporten } from "../integrasjon/idporten/lokal.ts";
import type { Testperson } from "../integrasjon/idporten/testperson.ts";
import type { LokalIdportenValg } from "../integrasjon/idporten/valg.ts";
import { faste } from "../web/stier.ts";
import type { Dorvalg, Oppsett } from "./oppsett.ts";

export interface Innlogging {
  readonly ident: Identitet;
  /** The local ID-porten answers its own addresses; false for every other, and always when the real one is in use. */
  handter(foresporsel: IncomingMessage, svar: ServerResponse): boolean;
}

export interface Innloggingsvalg {
  readonly oppsett: Oppsett;
  readonly base: Base;
  readonly klokke: Klokke;
  /** Where people find us, without a slash at the end. */
  readonly adresse: string;
  readonly stil: LokalIdportenValg["stil"];
  readonly testpersoner: () => Promise<readonly Testperson[]>;
}

/** Residents and employees come in at ID-porten, Ansattporten or Entra; without those, at a local ID-porten with synthetic people. */
export function lagInnlogging(valg: Innloggingsvalg): Innlogging {
  const { oppsett, base, klokke, adresse } = valg;
  const hemmelighet = hentHemmelighet({
    verdi: oppsett.hemmelighet,
    datamappe: oppsett.datamappe,
    produksjon: oppsett.produksjon,
  });
  const omdirigering = adresse + faste.retur;
  const etterUtlogging = adresse + faste.rot;
  if (oppsett.dorer !== null) {
    const felles = { omdirigering, etterUtlogging, lokal: false };
    const dorer = {
      innbygger: { ...ekteDor(oppsett.dorer.innbygger), ...felles },
      ansatt: { ...ekteDor(oppsett.dorer.ansatt), ...felles },
    };
    return { ident: lagIdentitet({ base, klokke, hemmelighet, dorer }), handter: () => false };
  }
  const utsteder = adresse + faste.idporten;
  const dor = (klientId: string): OidcOppsett & { klientHemmelighet: string } => ({
    ...{ utsteder, klientId, klientHemmelighet: randomBytes(24).toString("base64url") },
    ...{ omdirigering, etterUtlogging, acr: "idporten-loa-high", lokal: true },
  });
  const dorer = { innbygger: dor("trappa-innbygger"), ansatt: dor("trappa-ansatt") };
  const klienter = [dorer.innbygger, dorer.ansatt].map((en) => ({
    ...{
      id: en.klientId,
      bevis: { hemmelighet: en.klientHemmelighet },
      omdirigering,
      etterUtlogging,
      ansatt: en === dorer.ansatt,
    },
  }));
  const lag = () => lagLokal({ utsteder, klienter, personer: valg.testpersoner, stil: valg.stil });
  return { ident: lagIdentitet({ base, klokke, hemmelighet, dorer }), handter: vedForsteBesok(lag) };
}

function ekteDor({ nokkelfil, ...dor }: Dorvalg): Dorvalg & Pick<OidcOppsett, "jwks"> {
  if (nokkelfil === undefined) return dor;
  return { ...dor, jwks: JSON.parse(readFileSync(nokkelfil, "utf8")) as NonNullable<OidcOppsett["jwks"]> };
}

async function lagLokal(valg: LokalIdportenValg): Promise<LokalIdporten> {
  const { lagLokalIdporten } = await import("../integrasjon/idporten/lokal.ts");
  return lagLokalIdporten(valg);
}

/** The issuer is half a second of code that the first page does not need, so it is made when somebody logs in. */
function vedForsteBesok(lag: () => Promise<LokalIdporten>): Innlogging["handter"] {
  let lokal: Promise<LokalIdporten> | null = null;
  return (foresporsel, svar) => {
    if (!foresporsel.url?.startsWith(`${faste.idporten}/`)) return false;
    lokal ??= lag();
    lokal.then(
      (en) => en.handter(foresporsel, svar),
      () => svar.writeHead(500).end(),
    );
    return true;
  };
}
