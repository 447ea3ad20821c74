import { Startfeil } from "../grunnmur/db/innebygd/startfeil.ts";
import { forskjovetKlokke, systemklokke } from "../grunnmur/klokke.ts";
import { type Logg, lagLogg } from "../grunnmur/logg.ts";
import { lesOppsett } from "./oppsett.ts";
import { startTrappa, type Trappa } from "./trappa.ts";

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
    const klokke = oppsett.na === null ? systemklokke : forskjovetKlokke(oppsett.na);
    const trappa = await startTrappa(oppsett, klokke, logg);
    process.stdout.write(`Trappa er klar / is ready: ${trappa.adresse}\n`);
    stoppNarNoenBer(trappa, logg);
  } catch (feil) {
    siFraOmFeil(feil, logg);
    process.exit(1);
  }
}

/** Ctrl-C, a service manager's SIGTERM, or the doorstep (kjor.mjs) gone: all mean a quiet stop. */
function stoppNarNoenBer(trappa: Trappa, logg: Logg): void {
  let stopper = false;
  const stopp = (kode: number) => async () => {
    if (stopper) return;
    stopper = true;
    await trappa.stopp().catch((feil: unknown) => logg.feil("stopp.feilet", { feil }));
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
