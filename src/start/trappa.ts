import { getRequestListener } from "@hono/node-server";
import { lagBase } from "../grunnmur/db/base.ts";
import { lagPool } from "../grunnmur/db/tilkobling.ts";
import { startArbeider } from "../grunnmur/jobb/arbeider.ts";
import type { Klokke } from "../grunnmur/klokke.ts";
import type { Logg } from "../grunnmur/logg.ts";
import { lagRategrense } from "../grunnmur/rate.ts";
import { leggUt } from "../grunnmur/utboks.ts";
import { lagClamav } from "../integrasjon/clamav/skanner.ts";
import { formatsjekk } from "../integrasjon/digisos/formatsjekk.ts";
import { lagApp } from "../web/app.ts";
import { byggStil } from "../web/ui/stil/bygg.ts";
import { tilAdressen } from "./adresse.ts";
import { krevVanligRolle, startDatabase } from "./database.ts";
import { demo } from "./demo/index.ts";
import { testpersoner } from "./demo/testpersoner.ts";
import { fro } from "./fro.ts";
import { lagInnlogging } from "./innlogging.ts";
import { faste, lagJobber, oppgi } from "./jobber.ts";
import type { Oppsett } from "./oppsett.ts";
import { apneTjener } from "./tjener.ts";
import { lagVarsling } from "./varsling.ts";

/** Counting tries is one short statement, so a few connections are enough. */
const RATETILKOBLINGER = 2;

export interface Trappa {
  /** Where people find it, without a slash at the end. */
  readonly adresse: string;
  /** In the opposite order of the start, with the requests that are running answered first. */
  stopp(): Promise<void>;
}

/** Starts everything. What happens, happens at the time that `klokke` shows. */
export async function startTrappa(oppsett: Oppsett, klokke: Klokke, logg: Logg): Promise<Trappa> {
  await using stabel = new AsyncDisposableStack(); // what has been started is stopped again when something after it fails
  const tjener = await apneTjener(oppsett);
  const adresse = oppsett.adresse ?? `http://localhost:${tjener.port}`;
  const stilPaVei = byggStil();
  const database = await startDatabase(oppsett, logg);
  stabel.defer(database.stopp);
  const base = lagBase(database.url, logg);
  stabel.defer(base.lukk);
  if (oppsett.produksjon) await krevVanligRolle(base);
  await fro(base);
  if (oppsett.dorer === null) await demo(base, klokke, new URL(adresse).host);
  const stil = await stilPaVei;
  const innlogging = lagInnlogging({
    oppsett,
    base,
    klokke,
    adresse,
    stil,
    testpersoner,
  });
  const { ident } = innlogging;
  const varsling = lagVarsling(oppsett.epost, klokke);
  stabel.defer(varsling.stopp);
  const skanner = oppsett.clamav && lagClamav(oppsett.clamav);
  const jobbdeler = { skanner, base, klokke, ident, logg, port: varsling.port, lenke: adresse };
  const arbeider = await startArbeider({ url: database.url, logg, jobber: lagJobber(jobbdeler), faste, oppgi: oppgi(jobbdeler) });
  stabel.defer(arbeider.stopp);
  // A server that was off at midnight has fullmakts to open and close.
  await base.skriv({ slag: "system" }, (tx) => leggUt(tx, "fullmakt.folg", {}, "ved_start"));
  // And letters to make ready, and clocks to look after.
  await base.skriv({ slag: "system" }, (tx) => leggUt(tx, "klokker.natt", {}, "klokker_ved_start"));
  const ratepool = lagPool({ url: database.url, maks: RATETILKOBLINGER, rolle: "trappa_system" }, logg);
  stabel.defer(() => ratepool.end());
  const rate = lagRategrense(ratepool);
  const digisos = { sjekk: formatsjekk, skanner };
  const deler = { base, klokke, logg, stil, ident, rate, skanner, digisos, demo: oppsett.dorer === null };
  const app = getRequestListener(lagApp(deler).fetch);
  stabel.defer(tjener.stopp);
  tjener.bruk((foresporsel, svar) => {
    if (!oppsett.produksjon && tilAdressen(foresporsel, svar, adresse)) return;
    if (innlogging.handter(foresporsel, svar) || varsling.handter(foresporsel, svar)) return;
    void app(foresporsel, svar);
  });
  const igang = stabel.move();
  return { adresse, stopp: () => igang.disposeAsync() };
}
