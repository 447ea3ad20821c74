import { INGENTING, type Ore, ore, sum } from "../../kjerne/belop.ts";
import { type Dato, dagerMellom, leggTilDager, seneste } from "../../kjerne/dato.ts";
import { belop, boolsk, dag, ellerNull, valg, valgfri } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import type { Steg } from "../../kjerne/steg.ts";
import type { Beregning, Lovforbehold } from "../../kjerne/svar.ts";
import { dognpris } from "../../satser/dognpris.ts";
import { gittEllerPaa, manglerI } from "../../satser/sats.ts";

const p13 = hjemmel("ukp", "13");
const hjemler = [p13, hjemmel("hol", "11-4")] as const;
/** A patient who has waited longer than ten years is an error in the dates. */
const MAKS_DOGN = 3_660;

export interface Dognbetaling {
  readonly dogn: number;
  /** null when a price is missing for one of the days: the days are known all the same. */
  readonly ore: Ore | null;
  /** First day that is paid for; null when none is. */
  readonly fra: Dato | null;
  /** The day after the last one that is paid for; null while it runs. */
  readonly til: Dato | null;
}

const felter = {
  erklaertUtskrivningsklar: dag,
  /** The notices of §§ 8 and 10; null when one was never sent. Without both there is nothing to pay. */
  varslet8: ellerNull(dag),
  varslet10: ellerNull(dag),
  svar: valg("kan_ta_imot", "kan_ikke_ta_imot", "ikke_svart"),
  /** The day the patient is taken over. Not paid for. null: still waiting. */
  tattImot: ellerNull(dag),
  /** The day a new illness means that the patient is no longer ready; null when that has not happened. */
  ikkeLengerKlarFra: ellerNull(dag),
  trengerKommunaltTilbud: boolsk,
  privatRehabiliteringsinstitusjon: boolsk,
  dognprisOre: valgfri(belop),
} as const;

const INGEN: Dognbetaling = { dogn: 0, ore: INGENTING, fra: null, til: null };

/** Days that are paid for have a price each: the one that held that day. */
function priset(fra: Dato, dogn: number, gitt: Ore | undefined) {
  const dager = Array.from({ length: dogn }, (_, i) => gittEllerPaa(gitt, dognpris, leggTilDager(fra, i)));
  const mangler = manglerI(...dager).slice(0, 1);
  const priser = dager.flatMap((d) => (d.ok ? [d.ore] : []));
  const grupper = [...new Set(priser)].map((pris): Steg => {
    const antall = priser.filter((p) => p === pris).length;
    return { kode: "regnet", post: "dognbetaling", regning: "ganger", ledd: [antall, pris], ore: ore(antall * pris) };
  });
  const satssteg = new Map(dager.flatMap((d) => (d.ok ? d.sporing : [])).map((s) => [JSON.stringify(s), s]));
  const forbehold = new Map(dager.flatMap((d) => (d.ok ? d.forbehold : [])).map((f) => [f.grunn, f]));
  return {
    mangler,
    ore: mangler.length > 0 ? null : sum(...priser),
    sporing: [...satssteg.values(), ...grupper],
    forbehold: [...forbehold.values()],
  };
}

/**
 * What a kommune owes for a patient who waits in hospital (DIS-7, DIS-14, DIS-15). From and with the døgn when the patient is declared ready and the notices
 * of §§ 8 and 10 are given, when the kommune has said no or has not answered; silence is not free. The day of takeover is not paid. A new
 * illness stops it, and the days before stay owed. Each døgn has the price of its own year; one that is missing is refused by name.
 *
 * https://lovdata.no/forskrift/2011-11-18-1115/§13
 */
export const dognbetaling = regel({
  id: "ukp.p13.dognbetaling",
  om: "How many døgn the kommune pays for a patient who waits in hospital, and what they come to in øre.",
  kilder: ["DIS-7", "DIS-8", "DIS-14", "DIS-15"],
  hjemmel: hjemler,
  gyldig: alltid,
  felter,
  anvend: (f, paaDato: Dato): Beregning<Dognbetaling> => {
    const fakta: readonly Steg[] = (["svar", "trengerKommunaltTilbud", "privatRehabiliteringsinstitusjon"] as const).map(
      (felt) => ({ kode: "faktum", felt, verdi: f[felt] }),
    );
    const start = {
      kode: "hendelse",
      hendelse: "erklaert_utskrivningsklar",
      dato: f.erklaertUtskrivningsklar,
      starter: true,
    } as const;
    const ingenPlikt = !f.trengerKommunaltTilbud || f.privatRehabiliteringsinstitusjon || f.svar === "kan_ta_imot";
    if (ingenPlikt || f.varslet8 === null || f.varslet10 === null) {
      const sporing: readonly Steg[] = [...fakta, ...varslene(f)];
      return { verdi: INGEN, mangler: [], sporing, hjemmel: hjemler, forbehold: [] };
    }
    const fra = seneste(f.erklaertUtskrivningsklar, f.varslet8, f.varslet10) ?? f.erklaertUtskrivningsklar;
    const slutt = [f.tattImot, f.ikkeLengerKlarFra].filter((d) => d !== null).sort()[0] ?? null;
    const dogn = Math.min(MAKS_DOGN, Math.max(0, dagerMellom(fra, slutt ?? leggTilDager(paaDato, 1))));
    const pris = priset(fra, dogn, f.dognprisOre);
    return {
      verdi: { dogn, ore: pris.ore, fra: dogn > 0 ? fra : null, til: slutt },
      mangler: pris.mangler,
      sporing: [...fakta, start, ...varslene(f), { kode: "faktum", felt: "dogn", verdi: dogn }, ...pris.sporing],
      hjemmel: hjemler,
      forbehold: [
        ...pris.forbehold,
        ...sentVarsel(f.erklaertUtskrivningsklar, fra),
        ...(f.tattImot === null ? [] : [OVERTAKELSESDAGEN]),
      ],
    };
  },
});

const varslene = (f: { readonly varslet8: Dato | null; readonly varslet10: Dato | null }): readonly Steg[] => [
  { kode: "faktum", felt: "varslet8", verdi: f.varslet8 },
  { kode: "faktum", felt: "varslet10", verdi: f.varslet10 },
];

/** That the day of takeover is not paid was said by the ministry in 2012, before the forskrift was last changed. */
const OVERTAKELSESDAGEN: Lovforbehold = { merke: "STALE", grunn: "stale_kilde" };

/** The forskrift does not say what a late notice does; it is read as mended from the day it is given. */
const sentVarsel = (klar: Dato, fra: Dato): readonly Lovforbehold[] =>
  fra > klar ? [{ merke: "ASSUMPTION", grunn: "sent_varsel_virker_fra_dagen" }] : [];
