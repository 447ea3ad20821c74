import type { IncomingMessage, ServerResponse } from "node:http";
import type Provider from "oidc-provider";
import { errors } from "oidc-provider";
import { tolkFnr } from "../../grunnmur/ident/fnr.ts";
import type { Malform } from "../../grunnmur/sprak.ts";
import type { Kontoer } from "./kontoer.ts";
import { lesSkjema } from "./lesskjema.ts";
import type { LokalIdportenValg } from "./valg.ts";
import { velgsideTekst } from "./velgside.tekst.ts";
import { beskjedside, velgside } from "./velgside.ts";

/** The login that waits for somebody to be picked. */
interface Samtale {
  readonly sprak: Malform;
  readonly adresse: string;
  readonly ansatt: boolean;
}

type Handter = (foresporsel: IncomingMessage, svar: ServerResponse) => Promise<void>;

/** Serves the page where one picks a person, and tells the provider who was picked. */
export function lagVelger(valg: LokalIdportenValg, provider: Provider, kontoer: Kontoer): Handter {
  const vis = async (svar: ServerResponse, samtale: Samtale, feil?: { fnr: string; grunn: "ugyldig" | "ekte" }) =>
    skriv(
      svar,
      feil ? 422 : 200,
      velgside({ ...samtale, stil: valg.stil, personer: await valg.personer(), ...(feil && { feil }) }),
    );

  const velg: Handter = async (foresporsel, svar) => {
    const samtale = await finnSamtale(valg, provider, foresporsel, svar);
    if (foresporsel.method !== "POST") return vis(svar, samtale);
    const skjema = await lesSkjema(foresporsel);
    if (skjema?.has("avbryt")) return provider.interactionFinished(foresporsel, svar, { error: "access_denied" });
    const skrevet = skjema?.get("fnr") ?? "";
    const nummer = tolkFnr(skrevet);
    if (!nummer.ok) return vis(svar, samtale, { fnr: skrevet, grunn: "ugyldig" });
    if (!nummer.verdi.syntetisk) return vis(svar, samtale, { fnr: "", grunn: "ekte" });
    const { fnr } = nummer.verdi;
    const person = (await valg.personer()).find((p) => p.fnr === fnr);
    const accountId = kontoer.husk(fnr, person?.navn ?? velgsideTekst[samtale.sprak].ukjent);
    const login = { accountId, acr: valg.niva ?? "idporten-loa-high", amr: ["TestID"], remember: false };
    return provider.interactionFinished(foresporsel, svar, { login });
  };

  return async (foresporsel, svar) => {
    try {
      await velg(foresporsel, svar);
    } catch (feil) {
      // Unknown, finished or too old; anything else is ours, for example a database that is away.
      const status = feil instanceof errors.SessionNotFound ? 400 : 500;
      const t = velgsideTekst.nb;
      const hjem = new URL(valg.utsteder).origin;
      skriv(svar, status, beskjedside({ sprak: "nb", stil: valg.stil, tittel: t.utlopt, rad: t.utloptRad, hjem }));
    }
  };
}

async function finnSamtale(
  valg: LokalIdportenValg,
  provider: Provider,
  foresporsel: IncomingMessage,
  svar: ServerResponse,
): Promise<Samtale> {
  const { uid, params } = await provider.interactionDetails(foresporsel, svar);
  const onsket = new URL(foresporsel.url ?? "", valg.utsteder).searchParams.get("sprak") ?? params.ui_locales;
  const klient = valg.klienter.find((k) => k.id === params.client_id);
  return {
    sprak: onsket === "nn" ? "nn" : "nb",
    adresse: `${new URL(valg.utsteder).pathname}/velg/${uid}`,
    ansatt: klient?.ansatt ?? false,
  };
}

function skriv(svar: ServerResponse, status: number, innhold: string): void {
  svar.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(innhold);
}
