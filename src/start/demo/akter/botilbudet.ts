import { BOTILBUD, muligheterFor, svarPaTilbud, tilby } from "../../../domene/botilbud/index.ts";
import { leggTilDager, leggTilUker } from "../../../lov/kjerne/dato.ts";
import { apneSaken, gjor, type Liv, type Livssak, se } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";

/** How long the stays of the demonstration last, in weeks: until after today. */
const UKER = 8;
/** Days until the talk about what comes after. */
const SAMTALE = 28;

/** The first place that is free is offered and taken; when none is, another that was found. Nothing in a case that asks for no place. */
export async function finnSted(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  if (!sak.poster.some((p) => p.tema.tjeneste === BOTILBUD)) return;
  const tid = liv.dager.kontor(siden);
  const { saksbehandler: av } = sak;
  await apneSaken(liv, sak, av, tid);
  const kommune = liv.scene.kommune.nummer;
  const behov = { barn: 0, senger: 1, tilrettelagt: false };
  const [forst] = await se(liv, (tx) => muligheterFor(tx, kommune, sak.id, behov, tid.idag));
  const t = kontorTekst[liv.sprak].botilbud;
  const valgt =
    forst?.bruk === "fritt"
      ? ({ slag: "register", sted: forst.id } as const)
      : ({ slag: "annet", ...t.annet, dognOre: 1_350_00 } as const);
  const inn = { valgt, senger: 1, barn: 0, fra: tid.idag, til: leggTilUker(tid.idag, UKER), hvorfor: t.hvorfor, avvik: "" };
  const { tilbud } = await gjor(liv, av, (tx) => tilby(tx, av, tid, { sak: sak.id, ...inn }));
  const samtale = leggTilDager(tid.idag, SAMTALE);
  await gjor<unknown>(liv, av, (tx) => svarPaTilbud(tx, av, tid, { sak: sak.id, tilbud, tok: true, fordi: "", samtale }));
}
