import { getRequestListener } from "@hono/node-server";
import { lagBase } from "../grunnmur/db/base.ts";
import { Startfeil } from "../grunnmur/db/innebygd/startfeil.ts";
import { lagPool } from "../grunnmur/db/tilkobling.ts";
import { startArbeider } from "../grunnmur/jobb/arbeider.ts";
import { forskjovetKlokke, systemklokke } from "../grunnmur/klokke.ts";
import { type Logg, lagLogg } from "../grunnmur/logg.ts";
import { lagRategrense } from "../grunnmur/rate.ts";
import { lagApp } from "../web/app.ts";
import { byggStil } from "../web/ui/stil/bygg.ts";
import { tilAdressen } from "./adresse.ts";
import { krevVanligRolle, startDatabase } from "./database.ts";
import { demo } from "./demo/index.ts";
import { testpersoner } from "./demo/testpersoner.ts";
import { fro } from "./fro.ts";
import { lagInnlogging } from "./innlogging.ts";
import { faste, lagJobber, oppgi } from "./jobber.ts";
import { lesOppsett, type Oppsett } from "./oppsett.ts";
import { apneTjener } from "./tjener.ts";
import { lagVarsling } from "./varsling.ts";

/** Counting tries is one short statement, so a few connections are enough. */
const RATETILKOBLINGER = 2;

/** Starts everything, and answers with how to stop it: in the opposite order, with the requests that are running answered first. */
async function start(oppsett: Oppsett, logg: Logg): Promise<AsyncDisposableStack> {
  await using stabel = new AsyncDisposableStack(); // what has been started is stopped again when something after it fails
  const tjener = await apneTjener(oppsett);
  const adresse = oppsett.adresse ?? `http://localhost:${tjener.port}`;
  const klokke = oppsett.na === null ? systemklokke : forskjovetKlokke(oppsett.na);
  const stilPaVei = byggStil();
  const database = await startDatabase(oppsett, logg);
  stabel.defer(database.stopp);
  const base = lagBase(database.url, logg);
  stabel.defer(base.lukk);
  if (oppsett.produksjon) await krevVanligRolle(base);
  await fro(base);
  if (oppsett.dorer === null) await demo(base, klokke);
  const stil = await stilPaVei;
  const innlogging = lagInnlogging({
    oppsett,
    base,
    klokke,
    adresse,
    stilark: stil.css,
    testpersoner,
  });
  const { ident } = innlogging;
  const varsling = lagVarsling(oppsett.epost, klokke);
  stabel.defer(varsling.stopp);
  const jobbdeler = { base, klokke, ident, logg, port: varsling.port, lenke: adresse };
  const arbeider = await startArbeider({ url: database.url, logg, jobber: lagJobber(jobbdeler), faste, oppgi: oppgi(jobbdeler) });
  stabel.defer(arbeider.stopp);
  const ratepool = lagPool({ url: database.url, maks: RATETILKOBLINGER, rolle: "trappa_system" }, logg);
  stabel.defer(() => ratepool.end());
  const rate = lagRategrense(ratepool);
  const app = getRequestListener(lagApp({ base, klokke, logg, stil, ident, rate, demo: oppsett.dorer === null }).fetch);
  stabel.defer(tjener.stopp);
  tjener.bruk((foresporsel, svar) => {
    if (!oppsett.produksjon && tilAdressen(foresporsel, svar, adresse)) return;
    if (innlogging.handter(foresporsel, svar) || varsling.handter(foresporsel, svar)) return;
    void app(foresporsel, svar);
  });
  process.stdout.write(`Trappa er klar / is ready: ${adresse}\n`);
  return stabel.move();
}

/** A person who started it reads a sentence; everything else is told to the log without data. */
function siFraOmFeil(feil: unknown, logg: Logg): void {
  if (feil instanceof Startfeil) {
    process.stderr.write(`${feil.message}\n`);
    return;
  }
  logg.feil("start.feilet", { feil });
  process.stderr.write(
    "Trappa startet ikke. Loggen over sier hvor det stoppet. / Trappa did not start. The log above says where it stopped.\n",
  );
}

async function kjor(): Promise<void> {
  let logg = lagLogg("error");
  try {
    const oppsett = lesOppsett(process.env);
    logg = lagLogg(oppsett.loggniva);
    const igang = await start(oppsett, logg);
    stoppNarNoenBer(igang, logg);
  } catch (feil) {
    siFraOmFeil(feil, logg);
    process.exit(1);
  }
}

/** Ctrl-C, a service manager's SIGTERM, or the doorstep (kjor.mjs) gone: all mean a quiet stop. */
function stoppNarNoenBer(igang: AsyncDisposableStack, logg: Logg): void {
  let stopper = false;
  const stopp = (kode: number) => async () => {
    if (stopper) return;
    stopper = true;
    await igang.disposeAsync().catch((feil: unknown) => logg.feil("stopp.feilet", { feil }));
    process.exit(kode);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stopp(0));
  process.on("disconnect", stopp(0));
  const falt = stopp(1);
  process.on("uncaughtException", (feil) => {
    logg.feil("prosess.feil", { feil });
    void falt();
  });
}

await kjor();
