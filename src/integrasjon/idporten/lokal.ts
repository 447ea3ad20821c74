import type { IncomingMessage, ServerResponse } from "node:http";
import Provider from "oidc-provider";
import { sikkerhetshoder } from "../../grunnmur/ident/headere.ts";
import { Programfeil } from "../../grunnmur/resultat.ts";
import { lagKontoer } from "./kontoer.ts";
import { lesSkjema } from "./lesskjema.ts";
import { oppsett } from "./oppsett.ts";
import type { LokalIdportenValg } from "./valg.ts";
import { lagVelger } from "./velger.ts";

export interface LokalIdporten {
  /** Answers a request below the path of `utsteder`. Gives false, and touches nothing, when the request is for somebody else. */
  handter(foresporsel: IncomingMessage, svar: ServerResponse): boolean;
}

/**
 * A local ID-porten: a real OpenID provider on Trappa's own server, where one picks a synthetic person instead of using an electronic ID.
 * It speaks the protocol of the real one (code flow, PKCE, `pid` and `acr` in the ID token, RP-initiated logout), forgets everything
 * when it stops, and asks who one is at every login.
 *
 * @throws in production: nobody may log in as somebody else by picking them from a list.
 */
export async function lagLokalIdporten(valg: LokalIdportenValg): Promise<LokalIdporten> {
  if ((valg.miljo ?? process.env.NODE_ENV) === "production") {
    throw new Programfeil("The local ID-porten cannot be used in production. Set the issuer of the real ID-porten instead.");
  }
  const kontoer = lagKontoer();
  const provider = new Provider(valg.utsteder, await oppsett(valg, kontoer));
  const protokoll = provider.callback();
  const velg = lagVelger(valg, provider, kontoer);
  const prefiks = new URL(valg.utsteder).pathname;
  const hoder = Object.entries(sikkerhetshoder({ sikker: false, skjemamal: valg.klienter.map((klient) => klient.omdirigering) }));

  const tjen = async (foresporsel: IncomingMessage, svar: ServerResponse) => {
    const adresse = foresporsel.url ?? "";
    for (const [navn, verdi] of hoder) svar.setHeader(navn, verdi);
    if (adresse.startsWith(`${prefiks}/velg/`)) return velg(foresporsel, svar);
    if (adresse.startsWith(`${prefiks}/auth`)) glemForrige(foresporsel);
    const sporring =
      adresse === `${prefiks}/session/end` && foresporsel.method === "POST" ? await gjorOmTilSporring(foresporsel) : "";
    // The library finds out where it is mounted by comparing the two addresses.
    Object.assign(foresporsel, { originalUrl: adresse, url: adresse.slice(prefiks.length) + sporring });
    return protokoll(foresporsel, svar);
  };

  return {
    handter(foresporsel, svar) {
      if (!foresporsel.url?.startsWith(`${prefiks}/`)) return false;
      tjen(foresporsel, svar).catch(() => svar.destroy());
      return true;
    },
  };
}

/**
 * Every login starts without the one before. The library would else ask, on a page that needs script, to log out the person who was picked
 * last before somebody else can be.
 */
function glemForrige(foresporsel: IncomingMessage): void {
  const kaker = (foresporsel.headers.cookie ?? "").split("; ").filter((kake) => !/^_session(\.|=)/.test(kake));
  foresporsel.headers.cookie = kaker.join("; ");
}

/**
 * ID-porten takes the log-out as a form, so that the ID token stands in no address. The library does so only with cookies that need https, so
 * the form is handed to it as the query it understands. @returns the query
 */
async function gjorOmTilSporring(foresporsel: IncomingMessage): Promise<string> {
  const skjema = await lesSkjema(foresporsel);
  foresporsel.method = "GET";
  delete foresporsel.headers["content-type"];
  return `?${skjema ?? ""}`;
}
