import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { datoAv, type Klokke } from "../../grunnmur/klokke.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Demokommune } from "./data.ts";
import { demotekster } from "./tekst/standardtekster.tekst.ts";

/** Before the first life of the demonstration begins, so that every letter in it has had the same words. */
const SKREVET_FOR_DAGER = 190;
const NYTT_OM_DAGER = 20;

/** A kommune's own words: one text that has taken over from Trappa's, its next version, and a draft that waits for a second reader. */
export async function settInnStandardtekster(tx: Transaksjon, klokke: Klokke, k: Demokommune): Promise<void> {
  const roller = await tx.db
    .selectFrom("ansatt_rolle")
    .select(["ansatt", "rolle"])
    .where("kommune", "=", k.nummer)
    .where("rolle", "in", ["administrator", "leder"])
    .orderBy("ansatt")
    .execute();
  const skrev = roller.find((r) => r.rolle === "administrator")?.ansatt;
  const publiserte = roller.find((r) => r.rolle === "leder" && r.ansatt !== skrev)?.ansatt;
  if (!skrev || !publiserte) return;
  const na = klokke.na();
  const da = na.subtract({ hours: 24 * SKREVET_FOR_DAGER });
  const { nb, nn } = demotekster;
  const navn = demotekster[k.malform];
  const sokIgjen = {
    kommune: k.nummer,
    nokkel: "sok_igjen",
    slag: "fast",
    plass: "si_fra",
    utfall: ["avslag", "avvist"] as string[],
    hjemler: ["fvl67 § 11"] as string[],
    navn: navn.sokIgjen.navn,
    tilstand: "publisert",
    skrevet_av: skrev,
    publisert_av: publiserte,
  } as const;
  await tx.db
    .insertInto("standardtekst")
    .values([
      {
        ...sokIgjen,
        nr: 1,
        ord_nb: nb.sokIgjen.forst,
        ord_nn: nn.sokIgjen.forst,
        gjelder_fra: datoAv(da),
        endret_at: da,
        publisert_at: da,
      },
      {
        ...sokIgjen,
        nr: 2,
        ord_nb: nb.sokIgjen.sa,
        ord_nn: nn.sokIgjen.sa,
        gjelder_fra: leggTilDager(datoAv(na), NYTT_OM_DAGER),
        endret_at: na,
        publisert_at: na,
      },
    ])
    .execute();
  await tx.db
    .insertInto("standardtekst")
    .values({
      kommune: k.nummer,
      nokkel: "frivillige_kan_ga_tur",
      nr: 1,
      slag: "fri",
      spor: "omsorg",
      tjenester: ["stottekontakt"],
      utfall: ["avslag", "delvis"],
      hjemler: ["pbrl § 2-1a"],
      navn: navn.turfolge.navn,
      ord_nb: nb.turfolge.ord,
      ord_nn: nn.turfolge.ord,
      gjelder_fra: leggTilDager(datoAv(na), NYTT_OM_DAGER),
      skrevet_av: skrev,
      endret_at: na,
    })
    .execute();
}
