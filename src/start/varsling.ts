import type { IncomingMessage, ServerResponse } from "node:http";
import type { Varselport } from "../domene/varsel/index.ts";
import type { Klokke } from "../grunnmur/klokke.ts";
import type { Lokalpost } from "../integrasjon/varsel/lokalpost.ts";
import type { Epostvalg } from "./oppsett.ts";

export interface Varsling {
  readonly port: Varselport;
  /** Shows what the local mail server has received at {@link LOKALPOST}; false for every other address, and always when the mail is real. */
  handter(foresporsel: IncomingMessage, svar: ServerResponse): boolean;
  stopp(): Promise<void>;
}

/** Where the mail of a demonstration is read. */
export const LOKALPOST = "/lokalpost";

/** Notices go by the kommune's mail server; without one, to a local server that speaks real SMTP and delivers to nobody. */
export function lagVarsling(epost: Epostvalg | null, klokke: Klokke): Varsling {
  if (epost === null) return lagLokalVarsling(klokke);
  const port: Varselport = {
    send: async (varsel) => {
      const { lagSmtpVarsel } = await import("../integrasjon/varsel/smtp.ts");
      return lagSmtpVarsel(epost).send(varsel);
    },
  };
  return { port, handter: () => false, stopp: async () => undefined };
}

function lagLokalVarsling(klokke: Klokke): Varsling {
  let postkontor: Promise<Lokalpost> | null = null;
  const apne = (): Promise<Lokalpost> => {
    postkontor ??= import("../integrasjon/varsel/lokalpost.ts").then(({ startLokalpost }) => startLokalpost({ na: klokke.na }));
    return postkontor;
  };
  return {
    port: {
      send: async (varsel) => {
        const [{ port }, { lagSmtpVarsel }] = await Promise.all([apne(), import("../integrasjon/varsel/smtp.ts")]);
        return lagSmtpVarsel({ vert: "127.0.0.1", port, vern: "ingen", avsenderadresse: "ikke-svar@trappa.invalid" }).send(
          varsel,
        );
      },
    },
    handter: (foresporsel, svar) => {
      if (foresporsel.method !== "GET" || foresporsel.url !== LOKALPOST) return false;
      void apne().then((post) => svar.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(somTekst(post)));
      return true;
    },
    stopp: async () => (await postkontor)?.stopp(),
  };
}

function somTekst(post: Lokalpost): string {
  const brev = post.alle().map(({ til, fra, emne, tekst }) => `Til: ${til}\nFra: ${fra}\nEmne: ${emne}\n\n${tekst}`);
  return brev.length === 0 ? "Ingen e-post er sendt ennå. / No mail has been sent yet.\n" : brev.join(`\n${"─".repeat(60)}\n\n`);
}
