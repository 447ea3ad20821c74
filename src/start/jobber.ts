import { paminn, type Varslingsdeps, varselFeilet, varsle } from "../domene/brev/index.ts";
import { etterkontroller, type Kontrolldeps, tom } from "../domene/dokument/index.ts";
import { paminnOm } from "../domene/dokumentkrav/index.ts";
import { forfall, instansforfall } from "../domene/forelopig/index.ts";
import { folgFullmakter } from "../domene/fullmakt/index.ts";
import { overforPapirer } from "../domene/livshendelse/index.ts";
import { varsleEn, varsleKontoret } from "../domene/nodhjelp/index.ts";
import { ryddUtkast } from "../domene/soknad/index.ts";
import { kjorKommune, natt } from "../domene/styring/index.ts";
import type { Identitet } from "../grunnmur/ident/index.ts";
import type { Arbeidervalg, Jobbhandterere, OppgittJobb } from "../grunnmur/jobb/arbeider.ts";
import type { Logg } from "../grunnmur/logg.ts";
import { ryddRategrense } from "../grunnmur/rate.ts";
import { faste as adresser } from "../web/stier.ts";

export interface Jobbdeler extends Varslingsdeps, Kontrolldeps {
  readonly ident: Identitet;
  readonly logg: Logg;
}

/** Every job and who does it. A job of `Jobber` without a line here does not compile. */
export function lagJobber(deler: Jobbdeler): Jobbhandterere {
  return {
    "brev.varsle": (payload) => varsle(deler, payload),
    "brev.paminn": async () => void (await paminn(deler)),
    "dokumentkrav.paminn": (payload) => paminnOm(deler, payload),
    "fil.kontroller": (payload) => etterkontroller(deler, payload),
    "fil.tom": async (payload) => void (await tom(deler, payload)),
    "forelopig.forfall": (payload) => (payload.hos === "kommunen" ? forfall(deler, payload) : instansforfall(deler, payload)),
    "fullmakt.folg": () => folgFullmakter(deler),
    "klokker.natt": async () => void (await natt(deler)),
    "klokker.kommune": async (payload) => void (await kjorKommune(deler, payload)),
    "papirer.overfor": (payload) => overforPapirer(deler, payload),
    "nodhjelp.varsle": (payload) => varsleKontoret(deler, payload),
    "nodhjelp.varsle_en": (payload) => varsleEn({ ...deler, lenke: `${deler.lenke}${adresser.arbeidssted}` }, payload),
    "soknad.rydd": () => ryddUtkast(deler),
    "system.rydd": async () => {
      await deler.ident.rydd();
      await ryddRategrense(deler.base, deler.klokke);
    },
  };
}

/** What runs by the clock (UTC). Fullmakts begin and end at midnight in Norway, which is 22 or 23 here. */
export const faste: NonNullable<Arbeidervalg["faste"]> = [
  { jobb: "fullmakt.folg", nar: "5 22,23 * * *" },
  { jobb: "soknad.rydd", nar: "47 2 * * *" },
  { jobb: "system.rydd", nar: "17 2 * * *" },
  // Before anybody comes to work: what must be written today is ready, and what nobody wrote is sent or told of.
  { jobb: "klokker.natt", nar: "10 3 * * *" },
  { jobb: "brev.paminn", nar: "30 5 * * *" },
];

/** Gives what cannot be delivered to a person; what belongs to no case is told to the one who runs the server. */
export function oppgi(deler: Jobbdeler): Arbeidervalg["oppgi"] {
  return async (jobb: OppgittJobb) => {
    deler.logg.feil("jobb.oppgitt", { jobb: jobb.navn, id: jobb.id, antall: jobb.forsok });
    if (jobb.navn === "brev.varsle") await varselFeilet(deler, jobb.payload);
  };
}
